package io.leadershipbot.slack;

/** What became of a call to Slack. */
sealed interface Outcome {

    /** Slack did it. */
    record Done() implements Outcome {}

    /**
     * Slack did not do it.
     *
     * @param error Slack's code, such as {@code not_in_channel}
     */
    record Refused(String error) implements Outcome {}

    /** Nobody knows whether Slack did it: no answer in time, or one that says so. */
    record Unknown() implements Outcome {}

    /** True if Slack did it. */
    default boolean isDone() {
        return this instanceof Done;
    }
}
