package io.leadershipbot.app.doctor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs checks at the same time, each for so long at most, and tells in their own order what they found. */
final class Round {

    private final List<Check> checks;
    private final Duration patience;

    Round(List<Check> checks, Duration patience) {
        this.checks = checks;
        this.patience = patience;
    }

    private record Begun(Check check, FutureTask<List<Finding>> task) {}

    List<Finding> run() throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        var findings = new ArrayList<Finding>();
        for (var begun : checks.stream().map(Round::begin).toList()) {
            findings.addAll(await(begun, Math.max(0, end - System.nanoTime())));
        }
        return findings;
    }

    /** On a thread that does not keep the process alive: a name that is not resolved cannot be given up. */
    private static Begun begin(Check check) {
        var task = new FutureTask<>(check::run);
        Thread.ofPlatform().daemon().name("doctor-" + check.name()).start(task);
        return new Begun(check, task);
    }

    private List<Finding> await(Begun begun, long nanos) throws InterruptedException {
        var check = begun.check();
        try {
            return begun.task().get(nanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            begun.task().cancel(true);
            return List.of(check.wrong("late", Map.of("seconds", Long.toString(patience.toSeconds()))));
        } catch (ExecutionException e) {
            // Its class alone: a message may quote what is set.
            return List.of(check.wrong("failed", Map.of("fault", classOf(e))));
        }
    }

    private static String classOf(ExecutionException failed) {
        var fault = failed.getCause();
        return (fault == null ? failed : fault).getClass().getName();
    }
}
