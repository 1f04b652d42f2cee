package io.leadershipbot.app.server;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.NanoTime;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Cuts connections on which one request takes too long to arrive. An idle limit alone lets a sender hold a connection
 * for ever with one byte now and then.
 */
final class SlowSenders extends AbstractLifeCycle implements Connection.Listener {

    private static final long LOOK_EVERY_SECONDS = 1;

    private final long mostNanos;
    private final Scheduler scheduler;
    private final Map<Connection, Arrival> open = new ConcurrentHashMap<>();

    SlowSenders(Duration most, Scheduler scheduler) {
        this.mostNanos = most.toNanos();
        this.scheduler = scheduler;
    }

    /**
     * Where a connection stood when its last request had arrived.
     *
     * @param requests whose heads had arrived
     */
    private record Arrival(long requests, long bytes, long nanos) {

        static Arrival of(Connection connection) {
            return new Arrival(connection.getMessagesIn(), connection.getBytesIn(), NanoTime.now());
        }
    }

    @Override
    public void onOpened(Connection connection) {
        open.put(connection, Arrival.of(connection));
    }

    @Override
    public void onClosed(Connection connection) {
        open.remove(connection);
    }

    @Override
    protected void doStart() {
        lookAgain();
    }

    private void lookAgain() {
        scheduler.schedule(this::look, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        open.replaceAll((connection, last) -> connection.getMessagesIn() == last.requests()
                ? last
                : Arrival.of(connection));
        open.forEach((connection, last) -> {
            if (connection.getBytesIn() > last.bytes() && NanoTime.since(last.nanos()) > mostNanos) {
                connection.getEndPoint().close();
            }
        });
        if (isRunning()) {
            lookAgain();
        }
    }
}
