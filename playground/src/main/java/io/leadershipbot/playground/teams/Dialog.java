package io.leadershipbot.playground.teams;

import java.util.List;

/**
 * A dialog in front of somebody.
 *
 * @param title in its frame
 * @param sight what is in it
 */
public record Dialog(String title, Sight sight) {

    /** The words on the screen, the title first. */
    public String shown() {
        return title + "\n" + sight.words();
    }

    /** The labels of its buttons, in their order. */
    public List<String> buttons() {
        return sight.buttons();
    }
}
