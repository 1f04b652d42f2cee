package io.leadershipbot.playground.teams;

import java.util.List;

/**
 * A message as one person sees it.
 *
 * @param id its id in the conversation
 * @param author the account that wrote it
 * @param byBot whether the bot wrote it
 * @param edited whether it was changed after it was posted
 * @param onlyThey whether they see something in its place that nobody else sees
 * @param readAloud what a screen reader says, and a notification: the card's fallback text, else the summary, else the
 *            text
 * @param sight what is on the screen
 */
public record Message(String id, String author, boolean byBot, boolean edited, boolean onlyThey, String readAloud,
        Sight sight) {

    /** The words on the screen. */
    public String shown() {
        return sight.words();
    }

    /** The labels of its buttons, in their order. */
    public List<String> buttons() {
        return sight.buttons();
    }
}
