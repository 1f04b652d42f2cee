package io.leadershipbot.playground;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import com.sun.net.httpserver.HttpExchange;

/** What can go wrong with a call on every platform. Accepted means that its work was done all the same. */
public final class Mishap {

    private static final String PAGE = "<!DOCTYPE html><html><body>Something went wrong.</body></html>";

    private Mishap() {}

    /** An answer in place of the right one. */
    public static void instead(HttpExchange exchange, Answer answer, boolean accepted, Door.Work work)
            throws IOException {
        if (accepted) {
            work.done();
        }
        answer.send(exchange);
    }

    /** An HTTP status with a page instead of JSON. */
    public static void page(HttpExchange exchange, int status, boolean accepted, Door.Work work) throws IOException {
        instead(exchange, new Answer(status, "text/html; charset=utf-8", PAGE, Map.of()), accepted, work);
    }

    /** No answer: the connection ends. */
    public static void cut(boolean accepted, Door.Work work) {
        if (accepted) {
            work.done();
        }
    }

    /** The right answer, but not before the latch is open; accepted means that the work is done before the wait. */
    public static void late(HttpExchange exchange, CountDownLatch until, boolean accepted, Door.Work work)
            throws IOException, InterruptedException {
        if (accepted) {
            Answer answer = work.done();
            until.await();
            answer.send(exchange);
        } else {
            until.await();
            work.done().send(exchange);
        }
    }

    /** The right answer after a pause, by the machine's clock. */
    public static void slow(HttpExchange exchange, Duration pause, Door.Work work)
            throws IOException, InterruptedException {
        Thread.sleep(pause);
        work.done().send(exchange);
    }

    /** Accepted; then nothing, until the latch is open and the connection ends. */
    public static void silent(CountDownLatch until, Door.Work work) throws InterruptedException {
        work.done();
        until.await();
    }
}
