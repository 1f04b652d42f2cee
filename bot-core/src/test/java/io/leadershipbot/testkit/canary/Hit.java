package io.leadershipbot.testkit.canary;

/**
 * A mark where it was found first. What stands around it is not told: it would leak what the mark leaked with.
 *
 * @param place a place's name, and a file's behind it
 * @param canary the canary's name
 * @param form the form's name
 * @param offset in bytes
 */
public record Hit(String place, String canary, String form, long offset) {

    @Override
    public String toString() {
        return canary + " (" + form + ") in " + place + " at byte " + offset;
    }
}
