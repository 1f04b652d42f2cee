package io.leadershipbot.testkit.canary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Every line that any logger of this process writes, however small, until closed. */
public final class CapturedLog implements Place, AutoCloseable {

    private static final Logger ROOT = Logger.getLogger("");

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Loudness loudness;
    private final Handler handler = new Handler() {

        private final SimpleFormatter formatter = new SimpleFormatter();

        @Override
        public void publish(LogRecord entry) {
            lines.add(entry.getLoggerName() + " " + formatter.formatMessage(entry) + parameters(entry) + fault(entry));
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing was opened.
        }
    };

    private CapturedLog(Loudness loudness) {
        this.loudness = loudness;
        handler.setLevel(Level.ALL);
        ROOT.addHandler(handler);
    }

    /** Begins. */
    public static CapturedLog ofEveryLogger() {
        return new CapturedLog(Loudness.everything());
    }

    private static String parameters(LogRecord entry) {
        return entry.getParameters() == null ? "" : " " + Arrays.toString(entry.getParameters());
    }

    private static String fault(LogRecord entry) {
        if (entry.getThrown() == null) {
            return "";
        }
        var trace = new StringWriter();
        entry.getThrown().printStackTrace(new PrintWriter(trace));
        return " " + trace;
    }

    /** What was written, oldest first. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public String name() {
        return "log";
    }

    @Override
    public void show(Viewer viewer) throws IOException {
        viewer.view("", new ByteArrayInputStream(String.join("\n", lines).getBytes(UTF_8)));
    }

    @Override
    public boolean holdsBytes() {
        return false;
    }

    @Override
    public void plant(List<byte[]> leaks) {
        var careless = Logger.getLogger("careless");
        leaks.forEach(leak -> careless.log(Level.FINEST, "somebody typed {0}", new String(leak, UTF_8)));
    }

    @Override
    public void close() {
        ROOT.removeHandler(handler);
        loudness.close();
    }
}
