package io.leadershipbot.slack;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * What sockets brought already. What comes again is not handled again; but if it comes soon, its acknowledgement got lost
 * with its connection, and it is acknowledged with the same answer.
 */
final class Claims {

    /** Slack waits three seconds, and then tells the person that the command failed; acknowledgements go after two. */
    private static final Duration SOON = Duration.ofSeconds(5);
    /** Answers of one generation: some megabytes, far more than are ever on their way by two connections. */
    private static final int MOST = 1_000;

    private static final Claim.Again LONG_AGO = new Claim.Again("", CompletableFuture.completedFuture(""),
            () -> true);

    private final Replays replays;
    private final Executor later;
    private Map<Long, Claim.Again> answers = new HashMap<>();
    /** The generation before. What is in neither was long ago. */
    private Map<Long, Claim.Again> former = new HashMap<>();
    private boolean isAgeing;

    Claims(InstantSource clock) {
        this(clock, CompletableFuture.delayedExecutor(SOON.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** @param later runs what it is given when nobody waits any more for what is here now */
    Claims(InstantSource clock, Executor later) {
        this.replays = new Replays(clock);
        this.later = later;
    }

    /** Whether something came before. */
    sealed interface Claim {

        /** It did not: to be handled, and its answer to be told. */
        record First(Runnable forget, CompletableFuture<String> told) implements Claim {

            /** What it is acknowledged with; only the first answer counts. */
            void answer(String answer) {
                told.complete(answer);
            }

            /** It was not handled, and is to be handled when it comes again. */
            void giveUp() {
                forget.run();
                told.cancel(false);
            }
        }

        /** It did. */
        record Again(String envelope, CompletableFuture<String> told, BooleanSupplier isConnected) implements Claim {

            /**
             * What to acknowledge it with: the same once more where that got lost, as the same envelope or the end of the
             * connection says. Empty if it was not handled.
             */
            Optional<String> answer(String nextEnvelope) {
                return told.handle((answer, fault) -> Optional.ofNullable(answer)).join()
                        .map(answer -> nextEnvelope.equals(envelope) || !isConnected.getAsBoolean() ? answer : "");
            }
        }
    }

    /**
     * Claims what has this number.
     *
     * @param envelope in which it came
     * @param isConnected whether the connection still lives by which it came
     */
    synchronized Claim claim(long number, String envelope, BooleanSupplier isConnected) {
        if (!replays.isNew(number)) {
            return answers.getOrDefault(number, former.getOrDefault(number, LONG_AGO));
        }
        if (answers.size() == MOST) {
            age();
        }
        var told = new CompletableFuture<String>();
        answers.put(number, new Claim.Again(envelope, told, isConnected));
        ageLater();
        return new Claim.First(() -> forget(number), told);
    }

    /** Nobody's words are kept longer than they are needed. One alarm for all: one for each costs more than the rest here. */
    private void ageLater() {
        if (!isAgeing) {
            isAgeing = true;
            later.execute(this::ageInTurn);
        }
    }

    private synchronized void ageInTurn() {
        isAgeing = false;
        age();
        if (!former.isEmpty()) {
            ageLater();
        }
    }

    private void age() {
        former = answers;
        answers = new HashMap<>();
    }

    private synchronized void forget(long number) {
        replays.forget(number);
        answers.remove(number);
        former.remove(number);
    }
}
