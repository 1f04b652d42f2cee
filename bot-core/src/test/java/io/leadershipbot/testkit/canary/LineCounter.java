package io.leadershipbot.testkit.canary;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Makes every logger talk and counts what each says, without keeping a word of it. */
final class LineCounter extends Handler {

    private final Map<String, LongAdder> lines = new ConcurrentHashMap<>();
    private final Loudness loudness;

    private LineCounter(Loudness loudness) {
        this.loudness = loudness;
        setLevel(Level.ALL);
    }

    static LineCounter onEveryLogger() {
        var counter = new LineCounter(Loudness.everything());
        Logger.getLogger("").addHandler(counter);
        return counter;
    }

    long linesOf(String logger) {
        return lines.entrySet().stream()
                .filter(entry -> entry.getKey().equals(logger) || entry.getKey().startsWith(logger + "."))
                .mapToLong(entry -> entry.getValue().sum()).sum();
    }

    @Override
    public void publish(LogRecord entry) {
        lines.computeIfAbsent(String.valueOf(entry.getLoggerName()), name -> new LongAdder()).increment();
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
        loudness.close();
    }
}
