package io.leadershipbot.playground.slack;

/** What acknowledgements and {@code response_url}s have in common. */
final class Responses {

    private Responses() {}

    /** Who sees the message: only the person, unless it is said to be for the channel. */
    static boolean isEphemeral(Arguments arguments) {
        String type = arguments.text("response_type");
        if (type == null || type.equals("ephemeral")) {
            return true;
        }
        if (type.equals("in_channel")) {
            return false;
        }
        throw Refusal.invalidArguments("must be a valid enum value [json-pointer:/response_type]");
    }
}
