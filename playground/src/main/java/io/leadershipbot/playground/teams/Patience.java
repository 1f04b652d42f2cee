package io.leadershipbot.playground.teams;

import java.time.Duration;

/**
 * How long Teams waits for the bot, by the machine's clock.
 *
 * @param invoke for the answer to a click or a form
 * @param message for the answer to everything else; then it is sent once more
 * @see <a href="https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/conversation-messages">
 *      Messages in bot conversations</a>
 */
public record Patience(Duration invoke, Duration message) {

    /** As on Teams. */
    public static final Patience REAL = new Patience(Duration.ofSeconds(5), Duration.ofSeconds(15));

    /** The same for everything. */
    public static Patience of(Duration all) {
        return new Patience(all, all);
    }
}
