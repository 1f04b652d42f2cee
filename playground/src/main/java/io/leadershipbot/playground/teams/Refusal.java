package io.leadershipbot.playground.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.playground.Answer;
import io.leadershipbot.playground.Json;

/**
 * The connector says no, in one of its shapes.
 *
 * @see <a href="https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability">Status codes
 *      from bot conversational APIs</a>
 */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient ObjectNode body;

    Refusal(int status, String code, String message) {
        this(status, Json.object());
        body.putObject("error").put("code", code).put("message", message);
    }

    private Refusal(int status, ObjectNode body) {
        super("HTTP status " + status);
        this.status = status;
        this.body = body;
    }

    static Refusal badSyntax(String message) {
        return new Refusal(400, "BadSyntax", message);
    }

    static Refusal notFound() {
        return new Refusal(404, "ConversationNotFound", "Conversation not found.");
    }

    static Refusal notInRoster() {
        return new Refusal(403, "BotNotInConversationRoster", "The bot is not part of the conversation roster.");
    }

    /** The answer of the service in front of the connector, which has a shape of its own. */
    static Refusal unauthorized() {
        return new Refusal(401, Json.object().put("message", "Authorization has been denied for this request."));
    }

    static Refusal nested(int status, int errorCode, String subCode) {
        String message = Json.object().put("subCode", subCode).putNull("details").putNull("errorCode").toString();
        return new Refusal(status, Json.object().put("errorCode", errorCode).put("message", message));
    }

    Answer answer() {
        return Answer.json(status, body);
    }
}
