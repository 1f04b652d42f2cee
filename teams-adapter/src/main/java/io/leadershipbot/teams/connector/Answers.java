package io.leadershipbot.teams.connector;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.leadershipbot.teams.connector.Outcome.Gone;
import io.leadershipbot.teams.connector.Outcome.Reason;
import io.leadershipbot.teams.connector.Outcome.Refused;
import io.leadershipbot.teams.connector.Outcome.RetryAfter;
import io.leadershipbot.teams.connector.Outcome.Sent;
import io.leadershipbot.teams.connector.Outcome.Unknown;
import io.leadershipbot.teams.token.StrictHttp.Answer;

/**
 * What the connector's answers mean.
 *
 * @see <a href="https://learn.microsoft.com/en-us/microsoftteams/platform/bots/build-conversational-capability">Status
 *     codes from bot conversational APIs</a>
 * @see <a href=
 *     "https://learn.microsoft.com/en-us/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages">Send
 *     proactive messages</a>, for the second shape of errors
 */
final class Answers {

    /** Where Teams does not say how long. */
    static final Duration PAUSE = Duration.ofSeconds(5);

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofHours(1);

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A code goes to the log; what does not look like one could be anything. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_]{1,64}");
    private static final Pattern SUB_CODE = Pattern.compile("subCode\\W{1,8}([A-Za-z0-9_]{1,64})");

    private Answers() {}

    static Outcome outcome(Answer answer, Instant now) {
        var body = read(answer.body());
        int status = answer.status();
        var code = code(body);
        return switch (status) {
            case 412, 429, 502, 504 -> new RetryAfter(pause(answer, now));
            case 403 -> forbidden(code);
            case 404 -> code.isEmpty() || code.equals("ConversationNotFound")
                    ? new Gone(Reason.CONVERSATION_NOT_FOUND)
                    : new Refused(404, code);
            case 408 -> new Unknown();
            default -> {
                if (status >= 500) {
                    yield new Unknown();
                }
                yield status / 100 == 2 ? new Sent(id(body)) : new Refused(status, code);
            }
        };
    }

    private static Outcome forbidden(String code) {
        return switch (code) {
            case "ConversationBlockedByUser", "MessageWritesBlocked" -> new Gone(Reason.BLOCKED_BY_USER);
            case "BotNotInConversationRoster" -> new Gone(Reason.NOT_IN_ROSTER);
            case "BotDisabledByAdmin" -> new Gone(Reason.DISABLED_BY_ADMIN);
            default -> new Refused(403, code);
        };
    }

    private static Optional<String> id(JsonNode body) {
        return Optional.of(body.path("id").asText("")).filter(id -> !id.isBlank());
    }

    private static String code(JsonNode body) {
        var code = body.path("error").path("code").asText("");
        if (CODE.matcher(code).matches()) {
            return code;
        }
        // A number that says little, and a text that is meant to be JSON.
        var subCode = SUB_CODE.matcher(body.path("message").asText(""));
        return subCode.find() ? subCode.group(1) : "";
    }

    private static JsonNode read(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    private static Duration pause(Answer answer, Instant now) {
        var header = Optional.ofNullable(answer.headers().get("Retry-After")).orElse("").strip();
        var pause = seconds(header).or(() -> until(header, now)).orElse(PAUSE);
        if (pause.compareTo(SHORTEST) < 0) {
            return SHORTEST;
        }
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }

    private static Optional<Duration> seconds(String header) {
        return header.matches("[0-9]{1,9}")
                ? Optional.of(Duration.ofSeconds(Long.parseLong(header)))
                : Optional.empty();
    }

    private static Optional<Duration> until(String header, Instant now) {
        try {
            return Optional.of(Duration.between(now,
                    ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
