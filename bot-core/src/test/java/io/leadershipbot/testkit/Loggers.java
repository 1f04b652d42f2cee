package io.leadershipbot.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Listens to every logger at every level, those of libraries too, which an operator would have to switch on. */
public final class Loggers implements AutoCloseable {

    private final Logger root = Logger.getLogger("");
    private final Level before = root.getLevel();
    private final List<Handler> handlers = List.of(root.getHandlers());
    private final List<String> records = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {

        @Override
        public void publish(LogRecord record) {
            if (!isOfTheTestsOwnClient(record)) {
                records.add(record.getLoggerName() + ": " + record.getMessage() + " "
                        + Arrays.toString(record.getParameters()) + " " + record.getThrown());
            }
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    };

    private Loggers() {}

    /** Begins to listen. */
    public static Loggers listening() {
        var loggers = new Loggers();
        loggers.handlers.forEach(loggers.root::removeHandler);
        loggers.listener.setLevel(Level.ALL);
        loggers.root.addHandler(loggers.listener);
        loggers.root.setLevel(Level.ALL);
        return loggers;
    }

    /** Everything that was logged with one of these words in it. */
    public List<String> saying(String... words) {
        return records.stream().filter(record -> Arrays.stream(words).anyMatch(record::contains)).toList();
    }

    /** The JDK's HTTP client and server are the test's; the bot uses neither. */
    private static boolean isOfTheTestsOwnClient(LogRecord record) {
        var name = record.getLoggerName();
        return name != null && (name.startsWith("jdk.") || name.startsWith("com.sun.") || name.startsWith("sun.")
                || name.startsWith("java.") || name.startsWith("javax.") || name.startsWith("org.junit"));
    }

    @Override
    public void close() {
        root.removeHandler(listener);
        handlers.forEach(root::addHandler);
        root.setLevel(before);
    }
}
