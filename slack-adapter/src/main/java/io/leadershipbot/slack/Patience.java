package io.leadershipbot.slack;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Acknowledges what takes too long to answer. Looks at all that wait now and then, since an alarm for each would cost
 * more than most answers do.
 */
final class Patience implements AutoCloseable {

    private static final int LOOKS = 10;

    private final long nanos;
    private final Runnable late;
    private final Set<Acknowledgement> waiting = ConcurrentHashMap.newKeySet();
    /** Of the platform's own: virtual threads may all be busy when this is needed most. */
    private final Thread thread;

    /**
     * Begins to look.
     *
     * @param length how long somebody waits; up to a tenth more
     * @param late told each time that it was too long
     */
    Patience(Duration length, Runnable late) {
        this.nanos = length.toNanos();
        this.late = late;
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
                Thread.sleep(Duration.ofNanos(nanos / LOOKS));
                long now = System.nanoTime();
                waiting.forEach(acknowledgement -> {
                    if (now - acknowledgement.since() >= nanos && acknowledgement.giveEarly()) {
                        late.run();
                    }
                });
            }
        } catch (InterruptedException e) {
            // Closed.
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
