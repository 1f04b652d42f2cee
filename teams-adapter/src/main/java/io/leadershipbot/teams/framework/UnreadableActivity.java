package io.leadershipbot.teams.framework;

/** What came is no activity, or lacks a part that none can be without. Says nothing of what came. */
public final class UnreadableActivity extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableActivity() {
        super("Not an activity.", null, false, false);
    }
}
