package io.leadershipbot.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Data for programs to read. */
final class Json {

    private Json() {}

    /** A value as one JSON document, in lines that a person can read too. */
    static String text(Object value) {
        try {
            return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A value of ours could not be written as JSON", impossible);
        }
    }
}
