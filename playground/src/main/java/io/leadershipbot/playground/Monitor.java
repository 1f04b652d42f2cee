package io.leadershipbot.playground;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** One lock for the whole of the fake: it is small, and a single order of events makes tests easy to trust. */
public final class Monitor {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Changes changes;

    /** A lock of which nobody outside is told. */
    public Monitor() {
        this(new Changes(0));
    }

    /** A lock under which changes are counted. */
    public Monitor(Changes changes) {
        this.changes = changes;
    }

    /** Something changed on somebody's screen. */
    public void changed() {
        changes.happened();
    }

    /** Runs alone; whoever waits for something looks again afterwards. */
    public <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            changed.signalAll();
            lock.unlock();
        }
    }

    /** Runs alone, as {@link #locked(Supplier)}. */
    public void locked(Runnable work) {
        locked(() -> {
            work.run();
            return true;
        });
    }

    /** Waits until it holds, or the time (of the machine, not of an injected clock) is over; says whether it held. */
    public boolean await(BooleanSupplier condition, Duration atMost) throws InterruptedException {
        long left = atMost.toNanos();
        lock.lock();
        try {
            while (!condition.getAsBoolean()) {
                if (left <= 0) {
                    return false;
                }
                left = changed.awaitNanos(left);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

}
