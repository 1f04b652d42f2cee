package io.leadershipbot.playground.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.playground.Answer;
import io.leadershipbot.playground.Json;

/**
 * Entra says no.
 *
 * @see <a href="https://learn.microsoft.com/entra/identity-platform/reference-error-codes">Error codes</a>
 */
final class EntraRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String error;
    private final String code;

    private EntraRefusal(int status, String error, String code, String message) {
        super(code + ": " + message);
        this.status = status;
        this.error = error;
        this.code = code;
    }

    static EntraRefusal client(String code, String message) {
        return new EntraRefusal(401, "invalid_client", code, message);
    }

    static EntraRefusal request(String error, String code, String message) {
        return new EntraRefusal(400, error, code, message);
    }

    Answer answer(IdSource ids) {
        String trace = ids.guid();
        String correlation = ids.guid();
        ObjectNode json = Json.object().put("error", error).put("error_description", getMessage() + " Trace ID: "
                + trace + " Correlation ID: " + correlation + " Timestamp: " + ids.now());
        json.putArray("error_codes").add(Integer.parseInt(code.substring("AADSTS".length())));
        return Answer.json(status, json.put("timestamp", ids.now().toString()).put("trace_id", trace)
                .put("correlation_id", correlation));
    }
}
