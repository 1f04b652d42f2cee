package io.leadershipbot.playground.slack;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An HTTP answer.
 *
 * @param status the status
 * @param contentType of the body
 * @param body the body
 * @param headers more headers
 */
record Answer(int status, String contentType, String body, Map<String, String> headers) {

    static Answer json(int status, Object body) {
        return new Answer(status, "application/json; charset=utf-8", body.toString(), Map.of());
    }

    static Answer text(int status, String body) {
        return new Answer(status, "text/plain; charset=utf-8", body, Map.of());
    }

    Answer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, contentType, body, more);
    }
}
