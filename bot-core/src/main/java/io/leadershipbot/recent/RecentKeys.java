package io.leadershipbot.recent;

import java.util.Arrays;

/**
 * Keys that came lately, each until an instant in milliseconds. Holds a bounded number: when there is no room, the older
 * half goes. Kept in arrays of numbers, since a hundred thousand objects that live for minutes would cost the garbage
 * collector more than a command costs. For one thread at a time.
 */
public final class RecentKeys {

    private Generation young;
    private Generation old;

    /**
     * Knows no key yet.
     *
     * @param most how many keys there is room for; half of them are always kept
     */
    public RecentKeys(int most) {
        young = new Generation(most / 2);
        old = new Generation(most / 2);
    }

    /**
     * A number for a key. Two of a hundred thousand keys get the same with a chance of one in four thousand million, as
     * long as nobody chooses the keys for that.
     *
     * @see <a href="https://datatracker.ietf.org/doc/html/draft-eastlake-fnv">FNV-1a</a>
     */
    public static long number(String key) {
        long number = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            number = (number ^ key.charAt(i)) * 0x100000001b3L;
        }
        return number;
    }

    /** True if the key came and its time has not passed. */
    public boolean has(long key, long now) {
        return young.until(key) > now || old.until(key) > now;
    }

    /** Remembers a key. */
    public void put(long key, long until) {
        if (young.isFull()) {
            var oldest = old;
            oldest.clear();
            old = young;
            young = oldest;
        }
        young.put(key, until);
    }

    /** Forgets a key. */
    public void remove(long key) {
        young.expire(key);
        old.expire(key);
    }

    /** A hash table with open addressing. An instant of 0 marks an empty place. */
    private static final class Generation {

        private static final int SMALLEST = 1024;

        private final int most;
        private long[] keys = new long[SMALLEST];
        private long[] untils = new long[SMALLEST];
        private int size;

        Generation(int most) {
            this.most = most;
        }

        boolean isFull() {
            return size >= most;
        }

        long until(long key) {
            return untils[place(key)];
        }

        void put(long key, long until) {
            if (size >= keys.length / 2) {
                grow();
            }
            int place = place(key);
            if (untils[place] == 0) {
                size++;
            }
            keys[place] = key;
            untils[place] = until;
        }

        /** The place stays taken, or keys behind it would not be found. */
        void expire(long key) {
            int place = place(key);
            if (untils[place] != 0) {
                untils[place] = Long.MIN_VALUE;
            }
        }

        void clear() {
            Arrays.fill(untils, 0);
            size = 0;
        }

        /** Where the key is, or where it would be. */
        private int place(long key) {
            int mask = keys.length - 1;
            int place = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
            while (untils[place] != 0 && keys[place] != key) {
                place = (place + 1) & mask;
            }
            return place;
        }

        private void grow() {
            var before = keys;
            var beforeUntils = untils;
            keys = new long[before.length * 2];
            untils = new long[before.length * 2];
            size = 0;
            for (int i = 0; i < before.length; i++) {
                if (beforeUntils[i] != 0) {
                    put(before[i], beforeUntils[i]);
                }
            }
        }
    }
}
