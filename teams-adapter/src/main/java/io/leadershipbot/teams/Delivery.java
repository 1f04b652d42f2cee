package io.leadershipbot.teams;

import java.time.Duration;
import java.util.function.Supplier;

import io.leadershipbot.log.Detail;
import io.leadershipbot.log.Event;
import io.leadershipbot.log.EventLog;
import io.leadershipbot.teams.connector.Outcome;

/** Says answers. Somebody waits, so what was surely not accepted is said once more after a short pause. */
final class Delivery {

    private static final Detail PLATFORM = Detail.platform(TeamsPlatform.NAME);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final Timing.Pause pause;
    private final EventLog log;

    Delivery(Timing.Pause pause, EventLog log) {
        this.pause = pause;
        this.log = log;
    }

    /** Makes a call, once more if Teams says that it will take it later, and notes it if Teams did not take it. */
    Outcome once(Supplier<Outcome> call) {
        var outcome = call.get();
        return noted(outcome instanceof Outcome.RetryAfter later && later.pause().compareTo(LONGEST) <= 0
                ? again(later.pause(), call)
                : outcome);
    }

    /** Makes a call, and notes it if Teams did not take it. */
    Outcome atOnce(Supplier<Outcome> call) {
        return noted(call.get());
    }

    /** Notes that an answer came too late to be said. */
    void lost() {
        note(Undelivered.TOO_LATE);
    }

    private Outcome noted(Outcome outcome) {
        switch (outcome) {
            case Outcome.Sent sent -> {
            }
            case Outcome.RetryAfter later -> note(Undelivered.TOO_FAST);
            case Outcome.Unknown unknown -> note(Undelivered.UNKNOWN);
            case Outcome.Gone gone -> note(gone.reason());
            case Outcome.Refused refused -> log.note(Event.ANSWER_UNDELIVERED, PLATFORM,
                    Detail.number("status", refused.status()));
        }
        return outcome;
    }

    private void note(Enum<?> reason) {
        log.note(Event.ANSWER_UNDELIVERED, PLATFORM, Detail.reason(reason));
    }

    /** Why an answer was not said, where Teams gave no reason. */
    private enum Undelivered {
        /** Teams would have taken it later. */
        TOO_FAST,
        /** Nobody knows whether Teams took it. */
        UNKNOWN,
        /** The response was gone. */
        TOO_LATE
    }

    private Outcome again(Duration length, Supplier<Outcome> call) {
        try {
            pause.take(length);
            return call.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Unknown();
        }
    }
}
