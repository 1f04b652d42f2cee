package io.leadershipbot.slack;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.leadershipbot.log.Detail;
import io.leadershipbot.log.Event;
import io.leadershipbot.log.EventLog;

/**
 * Acknowledges what takes too long to answer. Looks at all that wait now and then, since an alarm for each would cost
 * more than most answers do.
 */
final class Patience implements AutoCloseable {

    private static final Detail PLATFORM = Detail.platform(SlackPlatform.NAME);

    private final Timing timing;
    private final EventLog log;
    private final Set<Acknowledgement> waiting = ConcurrentHashMap.newKeySet();
    /** Of the platform's own: virtual threads may all be busy when this is needed most. */
    private final Thread thread;

    /** Begins to look. */
    Patience(Timing timing, EventLog log) {
        this.timing = timing;
        this.log = log;
        this.thread = Thread.ofPlatform().daemon().name("slack-patience").start(this::look);
    }

    /** From now on this waits. */
    void begin(Acknowledgement acknowledgement) {
        waiting.add(acknowledgement);
    }

    /** This waits no more. */
    void end(Acknowledgement acknowledgement) {
        waiting.remove(acknowledgement);
    }

    private void look() {
        try {
            while (true) {
                Thread.sleep(timing.look());
                long latest = System.nanoTime() - timing.patience().get().toNanos();
                waiting.stream().filter(acknowledgement -> acknowledgement.since() - latest <= 0)
                        .forEach(this::acknowledge);
            }
        } catch (InterruptedException e) {
            // Closed.
            Thread.currentThread().interrupt();
        }
    }

    private void acknowledge(Acknowledgement acknowledgement) {
        try {
            if (acknowledgement.giveEarly()) {
                log.note(Event.ANSWER_LATE, PLATFORM);
            }
        } catch (RuntimeException e) {
            // One connection that broke must not be the end of patience with all others.
            log.note(Event.ANSWER_UNDELIVERED, e, PLATFORM);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
