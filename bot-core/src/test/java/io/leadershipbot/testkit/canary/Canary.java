package io.leadershipbot.testkit.canary;

/**
 * A mark to look for.
 *
 * @param name what it stands for, as reports call it
 * @param value unlike anything else that could stand in a file, a log or the memory
 */
public record Canary(String name, String value) {

    /** A shorter one would be found where it is not. */
    static final int SHORTEST = 8;
    private static final int LONGEST = 1_000;

    /** Checks the length. */
    public Canary {
        if (value.length() < SHORTEST || value.length() > LONGEST) {
            throw new IllegalArgumentException("The canary '" + name + "' has " + value.length()
                    + " characters. Give it " + SHORTEST + " to " + LONGEST + ".");
        }
    }

    /** The name alone, so that a failing test does not become the leak that it looks for. */
    @Override
    public String toString() {
        return name;
    }
}
