package io.leadershipbot.slack.socket;

import org.jspecify.annotations.Nullable;

/** Keeps one connection up: opens it, watches it, and has another in its place before Slack ends it. */
final class Lane implements Runnable {

    private final Connector connector;
    private final Backoff backoff;
    private final Rhythm rhythm;
    private final SocketNews news;
    /** One that Slack is about to end. It is read until then, as something may still come by it. */
    private @Nullable Link former;

    Lane(Connector connector, Backoff backoff, Rhythm rhythm, SocketNews news) {
        this.connector = connector;
        this.backoff = backoff;
        this.rhythm = rhythm;
        this.news = news;
    }

    @Override
    public void run() {
        try {
            var link = opened();
            news.connected();
            while (true) {
                link = watched(link) ? replaced(link) : reopened(link);
            }
        } catch (InterruptedException e) {
            // Closed.
            Thread.currentThread().interrupt();
        }
    }

    private Link opened() throws InterruptedException {
        while (true) {
            switch (connector.open()) {
                case Connector.Attempt.Stands(var link) -> {
                    return link;
                }
                case Connector.Attempt.Failed(var why) -> {
                    news.failed(why);
                    rhythm.pause().take(backoff.after(why));
                }
            }
        }
    }

    /** True when Slack wants another in its place, false when it has ended. */
    private boolean watched(Link link) throws InterruptedException {
        long proven = System.nanoTime() + rhythm.proven().toNanos();
        while (!link.ended().isDone() && !link.isLeaving()) {
            link.await(rhythm.beat());
            link.beat();
            if (former != null) {
                former.beat();
            }
            if (System.nanoTime() - proven >= 0) {
                backoff.reset();
            }
        }
        return !link.ended().isDone();
    }

    private Link replaced(Link before) throws InterruptedException {
        var link = opened();
        if (former != null) {
            former.leave();
        }
        former = before;
        news.refreshed();
        return link;
    }

    private Link reopened(Link before) throws InterruptedException {
        var why = before.ended().join();
        news.lost(why);
        rhythm.pause().take(backoff.after(why));
        var link = opened();
        news.connected();
        return link;
    }
}
