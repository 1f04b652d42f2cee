package io.leadershipbot.log;

import java.util.Locale;

/** Everything that can stand in the log. What is not here is not logged. */
public enum Event {
    STARTED(Level.INFO), //
    OWN_CONTENT(Level.INFO), //
    STOPPING(Level.INFO), //
    STOPPED(Level.INFO), //
    PLATFORM_ON(Level.INFO), //
    PLATFORM_OFF(Level.INFO), //
    PLATFORM_UNREACHABLE(Level.WARN), //
    INSTALLED(Level.INFO), //
    UNINSTALLED(Level.INFO), //
    CONVERSATION_JOINED(Level.INFO), //
    CONVERSATION_LEFT(Level.INFO), //
    SOCKET_CONNECTED(Level.INFO), //
    SOCKET_REFRESHED(Level.INFO), //
    SOCKET_LOST(Level.WARN), //
    SOCKET_REFUSED(Level.WARN), //
    REQUEST_REFUSED(Level.WARN), //
    REQUEST_FAILED(Level.ERROR), //
    THREAD_FAILED(Level.ERROR), //
    COMMAND_FAILED(Level.ERROR), //
    ANSWER_LATE(Level.WARN), //
    ANSWER_UNDELIVERED(Level.WARN), //
    STORAGE_FAILED(Level.ERROR), //
    LIBRARY_WARNING(Level.WARN);

    /** How much it matters. */
    public enum Level {
        INFO, WARN, ERROR
    }

    private final Level level;

    Event(Level level) {
        this.level = level;
    }

    /** How much it matters. */
    public Level level() {
        return level;
    }

    /** As it stands in the log: {@code command-failed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
