package io.leadershipbot.app.playground;

import java.util.Arrays;

import io.leadershipbot.log.Detail;
import io.leadershipbot.log.Event;
import io.leadershipbot.log.EventLog;

/** A log in which the playground's platforms are not taken for the real ones. */
public record PlaygroundLog(EventLog log) implements EventLog {

    /** What one of its platforms is called where figures and logs are kept. */
    public static String nameOf(String platform) {
        return "playground-" + platform;
    }

    @Override
    public void note(Event event, Detail... details) {
        log.note(event, renamed(details));
    }

    @Override
    public void note(Event event, Throwable fault, Detail... details) {
        log.note(event, fault, renamed(details));
    }

    private static Detail[] renamed(Detail... details) {
        return Arrays.stream(details).map(
                detail -> detail.name().equals("platform") ? Detail.platform(nameOf(detail.value())) : detail)
                .toArray(Detail[]::new);
    }
}
