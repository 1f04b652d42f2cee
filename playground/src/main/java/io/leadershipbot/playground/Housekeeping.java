package io.leadershipbot.playground;

/**
 * How much a fake keeps, and whom it tells that something changed.
 *
 * @param calls how many of the bot's calls
 * @param messages how many messages in each conversation
 * @param origins of how many messages and forms it knows where they came from
 * @param changes counts what changes on anybody's screen
 */
public record Housekeeping(int calls, int messages, int origins, Changes changes) {

    private static final int CALLS_OF_A_TEST = 100_000;
    private static final int MESSAGES_OF_A_TEST = 20_000;
    private static final int CALLS_OF_DAYS = 100;
    private static final int MESSAGES_OF_DAYS = 50;
    private static final int ORIGINS_OF_DAYS = 500;

    /** Enough for the longest test. */
    public static Housekeeping forTests() {
        return new Housekeeping(CALLS_OF_A_TEST, MESSAGES_OF_A_TEST, 0, new Changes(0));
    }

    /** Little enough to run for days, and enough for who scrolls back. */
    public static Housekeeping forDays(Changes changes) {
        return new Housekeeping(CALLS_OF_DAYS, MESSAGES_OF_DAYS, ORIGINS_OF_DAYS, changes);
    }
}
