package io.leadershipbot.http;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import io.leadershipbot.log.Detail;
import io.leadershipbot.log.Event;
import io.leadershipbot.log.EventLog;

/**
 * Acknowledges what takes too long to answer. Looks at all that wait now and then, since an alarm for each would cost
 * more than most answers do.
 */
public final class Patience implements AutoCloseable {

    private final Detail platform;
    private final Supplier<Duration> length;
    private final Duration look;
    private final EventLog log;
    private final Set<Acknowledgement> waiting = ConcurrentHashMap.newKeySet();
    /** Of the platform's own: virtual threads may all be busy when this is needed most. */
    private final Thread thread;

    /**
     * Begins to look.
     *
     * @param platform whose requests wait, for the log
     * @param length how long an answer may take
     * @param look how often to look at what waits
     */
    public Patience(String platform, Supplier<Duration> length, Duration look, EventLog log) {
        this.platform = Detail.platform(platform);
        this.length = length;
        this.look = look;
        this.log = log;
        this.thread = Thread.ofPlatform().daemon().name(platform + "-patience").start(this::keepLooking);
    }

    /** From now on this waits. */
    public void begin(Acknowledgement acknowledgement) {
        waiting.add(acknowledgement);
    }

    /** This waits no more. */
    public void end(Acknowledgement acknowledgement) {
        waiting.remove(acknowledgement);
    }

    private void keepLooking() {
        try {
            while (true) {
                Thread.sleep(look);
                long latest = System.nanoTime() - length.get().toNanos();
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
                log.note(Event.ANSWER_LATE, platform);
            }
        } catch (RuntimeException e) {
            // One connection that broke must not be the end of patience with all others.
            log.note(Event.ANSWER_UNDELIVERED, e, platform);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
