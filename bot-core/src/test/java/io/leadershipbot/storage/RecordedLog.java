package io.leadershipbot.storage;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import io.leadershipbot.log.Detail;
import io.leadershipbot.log.Event;
import io.leadershipbot.log.EventLog;

/** Remembers what was noted. */
final class RecordedLog implements EventLog {

    private final List<Event> events = new CopyOnWriteArrayList<>();

    @Override
    public void note(Event event, Detail... details) {
        events.add(event);
    }

    @Override
    public void note(Event event, Throwable fault, Detail... details) {
        events.add(event);
    }

    List<Event> events() {
        return events;
    }
}
