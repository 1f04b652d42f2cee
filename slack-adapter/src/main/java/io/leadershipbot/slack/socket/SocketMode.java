package io.leadershipbot.slack.socket;

import java.net.ProxySelector;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import io.leadershipbot.log.EventLog;
import org.jspecify.annotations.Nullable;

/** Slack's requests by connections of our own, two at once, so that one is always there. */
public final class SocketMode implements AutoCloseable {

    private static final int CONNECTIONS = 2;
    /** As many as Slack's own SDKs would have at work on a machine of four cores, times ten: most of them wait. */
    private static final int AT_WORK = 64;
    private static final Duration GOODBYE = Duration.ofSeconds(1);

    private final Ticket.Office office;
    private final Rhythm rhythm;
    private final RandomGenerator random;
    private final Optional<ProxySelector> proxy;
    private final SocketNews news;
    private final Desk desk;
    /** Carries the connections, and goes last, as what is at work is still to be acknowledged. */
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private volatile @Nullable Connector connector;
    private volatile List<Thread> lanes = List.of();

    /**
     * Connects nothing yet.
     *
     * @param work runs what is handled, and what follows behind an acknowledgement; whoever owns it waits for both
     *            between {@link #stop} and {@link #close}
     * @param proxy by which Slack is reached; empty for the machine's own
     */
    public SocketMode(Ticket.Office office, EnvelopeHandler handler, Executor work, Rhythm rhythm, EventLog log,
            RandomGenerator random, Optional<ProxySelector> proxy) {
        this.office = office;
        this.rhythm = rhythm;
        this.random = random;
        this.proxy = proxy;
        this.news = new SocketNews(log);
        this.desk = new Desk(AT_WORK, work, handler, news);
    }

    /** Begins to connect, and goes on with it whatever happens. Called once. */
    public void start() {
        var opening = new Connector(office, desk, rhythm, executor, proxy);
        connector = opening;
        lanes = IntStream.rangeClosed(1, CONNECTIONS).mapToObj(number -> Thread.ofVirtual()
                .name("slack-socket-" + number)
                .start(new Lane(opening, new Backoff(random), rhythm, news))).toList();
    }

    /** Takes nothing from now on. What is at work goes on, and can still be acknowledged. */
    public void stop() {
        desk.close();
        lanes.forEach(Thread::interrupt);
    }

    /** Says goodbye, and lets go of everything. */
    @Override
    public void close() {
        stop();
        var opened = connector;
        if (opened != null) {
            opened.close(GOODBYE);
        }
        executor.shutdownNow();
    }
}
