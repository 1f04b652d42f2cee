package io.leadershipbot.teams.framework;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;

/** JSON of what the SDK keeps as an object of any kind. */
final class Trees {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private Trees() {}

    /** The same as a tree; nothing for nothing. */
    static @Nullable JsonNode of(@Nullable Object value) {
        return value == null ? null : value instanceof JsonNode tree ? tree : MAPPER.valueToTree(value);
    }
}
