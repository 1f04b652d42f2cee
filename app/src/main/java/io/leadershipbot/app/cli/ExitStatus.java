package io.leadershipbot.app.cli;

/** What a command tells its caller. */
public final class ExitStatus {

    /** All is well. */
    public static final int OK = 0;
    /** It ran and found something, or could not do what was asked. */
    public static final int FOUND = 1;
    /** It was not asked rightly: a misspelt command, a malformed setting. */
    public static final int USAGE = 2;

    private ExitStatus() {}
}
