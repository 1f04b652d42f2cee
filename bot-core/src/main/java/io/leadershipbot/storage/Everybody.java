package io.leadershipbot.storage;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.leadershipbot.chat.UserId;
import org.jspecify.annotations.Nullable;

/**
 * The people who were here lately, in memory, each used by one thread at a time. Who is not here is read from the
 * database and brought up to date with what waits to be written.
 */
final class Everybody {

    /** Room for some 10,000 people who each have drawn 30 items. */
    private static final long MAX_WEIGHT = 400_000;

    /** Locks are shared by people, so that they need no room of their own. A power of two. */
    private static final int LOCKS = 256;

    private final ReentrantLock[] locks = IntStream.range(0, LOCKS).mapToObj(i -> new ReentrantLock())
            .toArray(ReentrantLock[]::new);
    private final Cache<UserId, Person> present;
    private final Function<UserId, Person> stored;
    private final WriteBehind writes;

    /**
     * Begins with nobody in memory.
     *
     * @param freshness after which a person is read again; empty when nobody else writes to the database
     */
    Everybody(Function<UserId, Person> stored, WriteBehind writes, Optional<Duration> freshness, InstantSource clock) {
        this.stored = stored;
        this.writes = writes;
        var cache = Caffeine.newBuilder().executor(Runnable::run).maximumWeight(MAX_WEIGHT)
                .weigher((UserId id, Person person) -> person.weight());
        freshness.ifPresent(limit -> cache.expireAfter(Expiry.creating((UserId id, Person person) -> limit))
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis())));
        this.present = cache.build();
    }

    /** Does something with a person that nobody else uses meanwhile. */
    <T extends @Nullable Object> T with(UserId id, Function<Person, T> action) {
        var lock = lock(id);
        lock.lock();
        try {
            return action.apply(find(id));
        } finally {
            lock.unlock();
        }
    }

    /** Changes a person, within {@link #with}: in memory at once, in the database a moment later. */
    void change(UserId id, Person person, Change change) {
        writes.add(change);
        person.apply(change);
        // Weighs the person again.
        present.put(id, person);
    }

    /** Forgets people, in memory, in what waits to be written, and by an action in the database. */
    void forget(Predicate<UserId> who, Runnable inDatabase) {
        Arrays.stream(locks).forEach(ReentrantLock::lock);
        try {
            writes.forget(subject -> subject instanceof UserId id && who.test(id), inDatabase);
            present.asMap().keySet().removeIf(who);
        } finally {
            Arrays.stream(locks).forEach(ReentrantLock::unlock);
        }
    }

    private Person find(UserId id) {
        var known = present.getIfPresent(id);
        if (known != null) {
            return known;
        }
        // In this order: what is written in between is then seen twice, which does no harm, and never missed.
        var waiting = writes.of(id);
        var person = stored.apply(id);
        waiting.forEach(person::apply);
        present.put(id, person);
        return person;
    }

    private ReentrantLock lock(UserId id) {
        int hash = id.hashCode() * 0x9E3779B9;
        return locks[hash >>> (Integer.SIZE - Integer.numberOfTrailingZeros(LOCKS))];
    }
}
