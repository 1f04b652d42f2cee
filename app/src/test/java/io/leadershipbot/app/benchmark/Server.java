package io.leadershipbot.app.benchmark;

import java.time.Duration;
import java.util.List;

import io.leadershipbot.app.benchmark.baseline.BaselineServer;

/** A server in a process of its own, and somebody who asks it. */
record Server(Child process, Asker asker) implements AutoCloseable {

    /** A program that the bot is compared with, in a JVM with the bot's options. */
    static Server baseline(Bench bench, List<String> options, Questions questions, String... args) {
        return asked(Child.java(options, bench.newFolder(args[0]), BaselineServer.class, args), questions);
    }

    /** A program that says its port. */
    static Server asked(Child process, Questions questions) {
        return new Server(process, new Asker(Integer.parseInt(process.said("port=")), questions));
    }

    /** CPU per request in microseconds, over so many requests. */
    double microsPerRequest(int requests, int people, int connections) {
        var before = process.cpu();
        asker.ask(requests, people, connections);
        return nanos(process.cpu().minus(before)) / requests / 1_000;
    }

    private static double nanos(Duration duration) {
        return duration.toNanos();
    }

    @Override
    public void close() {
        process.close();
    }
}
