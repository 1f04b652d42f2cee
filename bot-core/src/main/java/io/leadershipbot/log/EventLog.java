package io.leadershipbot.log;

/** The log. An implementation writes event, details, and of a fault its classes and frames but never its messages. */
public interface EventLog {

    /** Notes an event. */
    void note(Event event, Detail... details);

    /**
     * Notes an event that a fault caused.
     *
     * @param fault its message is not written: it may quote what somebody typed
     */
    void note(Event event, Throwable fault, Detail... details);
}
