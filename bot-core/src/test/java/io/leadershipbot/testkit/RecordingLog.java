package io.leadershipbot.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import io.leadershipbot.log.Detail;
import io.leadershipbot.log.Event;
import io.leadershipbot.log.EventLog;

/** Keeps what was logged, one line an event. */
public final class RecordingLog implements EventLog {

    private final List<String> lines = new CopyOnWriteArrayList<>();

    @Override
    public void note(Event event, Detail... details) {
        lines.add(event.code() + Arrays.stream(details).map(detail -> " " + detail).collect(Collectors.joining()));
    }

    @Override
    public void note(Event event, Throwable fault, Detail... details) {
        note(event, details);
    }

    /** What was logged, oldest first: {@code command-failed reference=ABCDEFGH}. */
    public List<String> lines() {
        return List.copyOf(lines);
    }
}
