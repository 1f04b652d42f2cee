package io.leadershipbot.app.setup;

/** How a setup ended. All of it has been told. */
public enum Outcome {
    /** The bot can be started with what was written. */
    READY,
    /** It was written, and something goes before it, so that a start would use something else. */
    HIDDEN,
    /** Nothing was written: a platform refused, or a file cannot be written. */
    FAILED,
    /** Nothing was written: something that is needed was not given, or not rightly. */
    MISUSED
}
