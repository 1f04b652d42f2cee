package io.leadershipbot.app.log;

import java.io.OutputStream;
import java.time.InstantSource;

import io.leadershipbot.app.settings.LogFormat;
import io.leadershipbot.log.Event;
import io.leadershipbot.log.EventLog;

/** Opens the log, the only one that there is from then on. */
public final class Logs {

    private Logs() {}

    /** Closes every library's loggers, and notes also what no code of ours has caught. */
    public static EventLog open(OutputStream out, LogFormat format) {
        var log = new LineLog(out, InstantSource.system(), switch (format) {
            case TEXT -> new TextFormat();
            case JSON -> new JsonFormat();
        });
        LibraryLogs.close(log);
        // The JVM itself would print the fault's message.
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> log.note(Event.THREAD_FAILED, fault));
        return log;
    }
}
