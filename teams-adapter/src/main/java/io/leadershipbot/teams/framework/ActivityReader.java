package io.leadershipbot.teams.framework;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.bot.schema.Activity;

/**
 * Makes the SDK's activities from JSON. Only what the bot reads is bound: the SDK fails on timestamps as Teams writes
 * them and on values that it does not know, and answers into a buffer when a field says so.
 */
final class ActivityReader {

    private static final List<String> READ = List.of("type", "name", "action", "id", "serviceUrl", "channelId", "from",
            "recipient", "conversation", "locale", "localTimezone", "text", "entities", "channelData", "value",
            "replyToId", "membersAdded", "membersRemoved");
    private static final List<String> ACCOUNTS = List.of("from", "recipient", "conversation");
    private static final List<String> MEMBERS = List.of("membersAdded", "membersRemoved");

    private final ObjectMapper mapper = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL).build();

    Activity read(JsonNode json) throws UnreadableActivity {
        if (!(json instanceof ObjectNode activity)) {
            throw new UnreadableActivity();
        }
        var narrow = mapper.createObjectNode();
        for (var name : READ) {
            var value = activity.get(name);
            if (value != null && !value.isNull()) {
                narrow.set(name, value);
            }
        }
        ACCOUNTS.forEach(name -> forgetRole(narrow.get(name)));
        MEMBERS.forEach(name -> narrow.path(name).forEach(ActivityReader::forgetRole));
        try {
            return mapper.treeToValue(narrow, Activity.class);
        } catch (JsonProcessingException | RuntimeException e) {
            throw new UnreadableActivity();
        }
    }

    /** A role of a later protocol would make the whole activity unreadable. */
    private static void forgetRole(JsonNode account) {
        if (account instanceof ObjectNode object) {
            object.remove("role");
        }
    }
}
