package io.leadershipbot.app.log;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import io.leadershipbot.log.Detail;
import io.leadershipbot.log.Event;
import io.leadershipbot.log.EventLog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

/**
 * Closes the loggers of every library, at every level: what they write quotes requests, addresses and tokens. Warnings
 * of a few whose trouble an operator must know of become one line with the logger's name and nothing else.
 */
public final class LibraryLogs {

    private static final List<String> WARNED_OF = List.of("org.eclipse.jetty", "com.zaxxer.hikari", "org.flywaydb");

    private LibraryLogs() {}

    /** Closes them all, also those that are made later, and whatever the machine's own configuration says. */
    public static void close(EventLog log) {
        var configuration = WARNED_OF.stream().map(name -> name + ".level=WARNING\n")
                .collect(joining("", ".level=OFF\n", ""));
        try {
            LogManager.getLogManager().readConfiguration(new ByteArrayInputStream(configuration.getBytes(UTF_8)));
        } catch (IOException impossible) {
            throw new IllegalStateException("Bytes in memory could not be read", impossible);
        }
        // The configuration reaches loggers that are made from now on; one that has children already, it does not.
        WARNED_OF.forEach(name -> Logger.getLogger(name).setLevel(Level.WARNING));
        Logger.getLogger("").addHandler(new Warnings(log));
    }

    /** The only handler there is. Tells who warned, and never of what. */
    private static final class Warnings extends Handler {

        private final EventLog log;

        Warnings(EventLog log) {
            this.log = log;
            setLevel(Level.WARNING);
        }

        @Override
        public void publish(LogRecord entry) {
            var logger = String.valueOf(entry.getLoggerName());
            if (isLoggable(entry) && WARNED_OF.stream().anyMatch(logger::startsWith)) {
                log.note(Event.LIBRARY_WARNING, Detail.type(logger));
            }
        }

        @Override
        public void flush() {
            // The log flushes behind every line.
        }

        @Override
        public void close() {
            // The log belongs to somebody else.
        }
    }
}
