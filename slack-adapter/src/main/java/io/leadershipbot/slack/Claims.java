package io.leadershipbot.slack;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * What sockets brought already. What comes again is not handled again; but if it comes soon, its acknowledgement got lost
 * with its connection, and it is acknowledged with the same answer.
 */
final class Claims {

    /** Slack waits three seconds, and then tells the person that the command failed; acknowledgements go after two. */
    private static final Duration SOON = Duration.ofSeconds(10);

    private static final Claim.Again LONG_AGO = new Claim.Again("", CompletableFuture.completedFuture(""),
            () -> true);

    private final Replays replays;
    private final Map<Long, Claim.Again> answers = new HashMap<>();

    Claims(InstantSource clock) {
        this.replays = new Replays(clock);
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
            return answers.getOrDefault(number, LONG_AGO);
        }
        var told = new CompletableFuture<String>();
        var again = new Claim.Again(envelope, told, isConnected);
        answers.put(number, again);
        // Nobody's words are kept longer than they are needed.
        CompletableFuture.delayedExecutor(SOON.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> forgetAnswer(number, again));
        return new Claim.First(() -> forget(number), told);
    }

    /** Only this one's: after it was given up, the same number may have been claimed again. */
    private synchronized void forgetAnswer(long number, Claim.Again again) {
        answers.remove(number, again);
    }

    private synchronized void forget(long number) {
        replays.forget(number);
        answers.remove(number);
    }
}
