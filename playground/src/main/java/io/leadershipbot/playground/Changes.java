package io.leadershipbot.playground;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A count of what changed on anybody's screen, for who wants to look again. Several fakes may share one. */
public final class Changes {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private long version;
    private boolean isOver;

    /** Counts from a number; one that grows from start to start keeps pages from taking new versions for old ones. */
    public Changes(long first) {
        version = first;
    }

    /** Something changed. */
    public void happened() {
        lock.lock();
        try {
            version++;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** How much has changed so far. */
    public long version() {
        lock.lock();
        try {
            return version;
        } finally {
            lock.unlock();
        }
    }

    /** Nothing is worth waiting for any more. */
    public void end() {
        lock.lock();
        try {
            isOver = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Whether it has ended. */
    public boolean isOver() {
        lock.lock();
        try {
            return isOver;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until something has changed that the caller has not seen, until it is over, or until the time is.
     *
     * @param atMost by the machine's clock
     * @return the version by then
     */
    public long await(long seen, Duration atMost) throws InterruptedException {
        long left = atMost.toNanos();
        lock.lock();
        try {
            while (version == seen && !isOver && left > 0) {
                left = changed.awaitNanos(left);
            }
            return version;
        } finally {
            lock.unlock();
        }
    }
}
