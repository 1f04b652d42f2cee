package io.leadershipbot.app.metrics;

import java.util.function.Consumer;

import io.leadershipbot.log.Detail;
import io.leadershipbot.log.Event;
import io.leadershipbot.log.EventLog;

/** Tells a counter of every event on its way into the log. */
record CountedLog(EventLog log, Consumer<Event> counter) implements EventLog {

    @Override
    public void note(Event event, Detail... details) {
        counter.accept(event);
        log.note(event, details);
    }

    @Override
    public void note(Event event, Throwable fault, Detail... details) {
        counter.accept(event);
        log.note(event, fault, details);
    }
}
