package io.leadershipbot.playground.page;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

import io.leadershipbot.playground.Changes;
import io.leadershipbot.playground.page.PageAnswer.Going;
import io.leadershipbot.playground.page.PageAnswer.Stream;

/**
 * Tells pages when something has changed, by server-sent events.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html">Server-sent events</a>
 */
final class EventStreams {

    static final int MOST = 32;

    private final Changes changes;
    private final Duration quiet;
    private final Semaphore free = new Semaphore(MOST);

    /** @param quiet after so long without a change a stream says that it is still there */
    EventStreams(Changes changes, Duration quiet) {
        this.changes = changes;
        this.quiet = quiet;
    }

    /** A stream, unless there are too many. */
    Optional<PageAnswer> open() {
        return free.tryAcquire()
                ? Optional.of(new Going(200, Map.of("Content-Type", "text/event-stream; charset=utf-8"), new Events()))
                : Optional.empty();
    }

    private final class Events implements Stream {

        private final AtomicBoolean isOpen = new AtomicBoolean(true);
        private long told = -1;

        @Override
        public String next() throws InterruptedException {
            long version = changes.await(told, quiet);
            if (changes.isOver()) {
                return "";
            }
            if (version == told) {
                return ": still here\n\n";
            }
            told = version;
            return "event: changed\ndata: {\"version\": " + version + "}\n\n";
        }

        @Override
        public void close() {
            if (isOpen.getAndSet(false)) {
                free.release();
            }
        }
    }
}
