package io.leadershipbot.teams;

import java.time.Duration;
import java.util.function.Supplier;

import io.leadershipbot.log.Detail;
import io.leadershipbot.log.Event;
import io.leadershipbot.log.EventLog;
import io.leadershipbot.teams.connector.Outcome;

/** Says answers. Somebody waits, so what was surely not accepted is said once more after a short pause. */
final class Delivery {

    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final Timing.Pause pause;
    private final EventLog log;

    Delivery(Timing.Pause pause, EventLog log) {
        this.pause = pause;
        this.log = log;
    }

    /** Makes a call, and notes it if Teams did not do it. */
    Outcome once(Supplier<Outcome> call) {
        var outcome = call.get();
        if (outcome instanceof Outcome.RetryAfter later && later.pause().compareTo(LONGEST) <= 0) {
            outcome = again(later.pause(), call);
        }
        if (!(outcome instanceof Outcome.Sent)) {
            lost();
        }
        return outcome;
    }

    /** Notes that an answer came too late to be said. */
    void lost() {
        log.note(Event.ANSWER_UNDELIVERED, Detail.platform(TeamsPlatform.NAME));
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
