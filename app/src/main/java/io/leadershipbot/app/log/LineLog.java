package io.leadershipbot.app.log;

import java.io.IOException;
import java.io.OutputStream;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

import io.leadershipbot.log.Detail;
import io.leadershipbot.log.Event;
import io.leadershipbot.log.EventLog;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Writes each event as one line. */
public final class LineLog implements EventLog {

    private final OutputStream out;
    private final InstantSource clock;
    private final LineFormat format;
    private final ReentrantLock lock = new ReentrantLock();

    /**
     * @param out where lines go; flushed behind each and never closed
     */
    public LineLog(OutputStream out, InstantSource clock, LineFormat format) {
        this.out = out;
        this.clock = clock;
        this.format = format;
    }

    @Override
    public void note(Event event, Detail... details) {
        write(event, Optional.empty(), details);
    }

    @Override
    public void note(Event event, Throwable fault, Detail... details) {
        write(event, Optional.of(FaultTrace.of(fault)), details);
    }

    private void write(Event event, Optional<FaultTrace> fault, Detail... details) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var line = (format.line(now, event, List.of(details), fault) + "\n").getBytes(UTF_8);
        lock.lock();
        try {
            out.write(line);
            out.flush();
        } catch (IOException gone) {
            // Where the log goes to is closed. There is no other place to say so, and the bot can do without.
            return;
        } finally {
            lock.unlock();
        }
    }
}
