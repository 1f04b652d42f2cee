package io.leadershipbot.playground.slack;

import java.util.Map;

/**
 * The app as Slack knows it, the same in every workspace that it is installed to.
 *
 * @param id the app's id, {@code A…}
 * @param name the name beside its messages
 * @param signingSecret signs every request to the bot
 * @param verificationToken the deprecated token that Slack still sends along; nothing should look at it
 * @param commands slash commands, each with whether mentions and links arrive escaped ({@code should_escape})
 */
public record App(String id, String name, String signingSecret, String verificationToken,
        Map<String, Boolean> commands) {

    public App {
        commands = Map.copyOf(commands);
    }

    /** An app with the command {@code /leadership}, as the playground shows it. */
    public static App leadership() {
        return new App("A0LEADER", "Leadership", "8f742231b10e8888abcd99yyyzzz85a5", "xyzz0WbapA4vBCDEFasx0q6G",
                Map.of("/leadership", true));
    }

    @Override
    public String toString() {
        return "App[" + id + "]";
    }
}
