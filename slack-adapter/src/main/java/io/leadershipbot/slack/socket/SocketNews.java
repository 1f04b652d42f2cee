package io.leadershipbot.slack.socket;

import java.util.concurrent.atomic.AtomicReference;

import io.leadershipbot.log.Detail;
import io.leadershipbot.log.Event;
import io.leadershipbot.log.EventLog;
import org.jspecify.annotations.Nullable;

/** What the log is told of sockets: a trouble that lasts is told once. */
final class SocketNews {

    private static final Detail PLATFORM = Detail.platform("slack");

    private final EventLog log;
    private final AtomicReference<@Nullable Trouble> lasting = new AtomicReference<>();

    SocketNews(EventLog log) {
        this.log = log;
    }

    /** What is wrong with a message. */
    private enum Fault {
        MALFORMED
    }

    /** A connection stands. */
    void connected() {
        lasting.set(null);
        log.note(Event.SOCKET_CONNECTED, PLATFORM);
    }

    /** A connection that stood is no more. */
    void lost(Trouble why) {
        if (why.isLasting()) {
            failed(why);
        } else {
            lasting.set(why);
            log.note(Event.SOCKET_LOST, PLATFORM, Detail.reason(why));
        }
    }

    /** Slack asked for another connection, and it stands. */
    void refreshed() {
        lasting.set(null);
        log.note(Event.SOCKET_REFRESHED, PLATFORM);
    }

    /** There was no connecting. */
    void failed(Trouble why) {
        if (lasting.getAndSet(why) != why) {
            log.note(why.isLasting() ? Event.SOCKET_REFUSED : Event.SOCKET_LOST, PLATFORM, Detail.reason(why));
        }
    }

    /** Something came that Slack does not send. */
    void garbage() {
        log.note(Event.REQUEST_REFUSED, PLATFORM, Detail.reason(Fault.MALFORMED));
    }
}
