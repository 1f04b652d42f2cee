package io.leadershipbot.playground.slack.blockkit;

/**
 * One thing that Slack refuses in blocks or in a view.
 *
 * @param message what is wrong, in Slack's words
 * @param pointer where, as a JSON pointer from the request's arguments, for example {@code /blocks/0/text/text}
 */
public record Problem(String message, String pointer) {

    /** The form that Slack's top-level {@code errors} has. */
    public String plain() {
        return message + " [json-pointer:" + pointer + "]";
    }

    /** The form that {@code response_metadata.messages} has. */
    @Override
    public String toString() {
        return "[ERROR] " + plain();
    }
}
