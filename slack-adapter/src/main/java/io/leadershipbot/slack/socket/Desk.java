package io.leadershipbot.slack.socket;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Where envelopes from all connections are handled: so many at a time, and the rest waits without being read. */
final class Desk {

    private final Semaphore places;
    private final Executor executor;
    private final EnvelopeHandler handler;
    private final SocketNews news;
    private final AtomicBoolean isOpen = new AtomicBoolean(true);

    Desk(int places, Executor executor, EnvelopeHandler handler, SocketNews news) {
        this.places = new Semaphore(places);
        this.executor = executor;
        this.handler = handler;
        this.news = news;
    }

    /** False when nothing is taken any more. */
    boolean isOpen() {
        return isOpen.get();
    }

    /** Takes nothing any more. */
    void close() {
        isOpen.set(false);
    }

    /** Something came that Slack does not send. */
    void refused() {
        news.garbage();
    }

    /** Handles an envelope as soon as there is a place for it, and only then lets the connection bring another. */
    void take(Envelope envelope, Link link) {
        try {
            if (isOpen()) {
                executor.execute(() -> handle(envelope, link));
            }
        } catch (RejectedExecutionException e) {
            // Stopped in the meantime: what is not acknowledged Slack brings to somebody else.
            close();
        }
    }

    private void handle(Envelope envelope, Link link) {
        places.acquireUninterruptibly();
        var work = new Work(envelope.id(), link);
        try {
            link.readOn();
            handler.handle(envelope, work);
        } finally {
            work.done();
        }
    }

    /** An envelope at work. */
    private final class Work implements Receipt {

        private final String id;
        private final Link link;
        private final AtomicBoolean isAcknowledged = new AtomicBoolean();
        private final AtomicInteger parts = new AtomicInteger(1);

        Work(String id, Link link) {
            this.id = id;
            this.link = link;
        }

        @Override
        public void acknowledge(String answer) {
            if (!isAcknowledged.getAndSet(true)) {
                link.say(Acknowledgements.of(id, answer));
            }
        }

        @Override
        public boolean isConnected() {
            return !link.ended().isDone();
        }

        @Override
        public void behind(Runnable work) {
            parts.incrementAndGet();
            try {
                executor.execute(() -> {
                    try {
                        work.run();
                    } finally {
                        done();
                    }
                });
            } catch (RejectedExecutionException e) {
                done();
                throw e;
            }
        }

        void done() {
            if (parts.decrementAndGet() == 0) {
                places.release();
            }
        }
    }
}
