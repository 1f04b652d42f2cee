package io.leadershipbot.playground;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A map that forgets its oldest entries, so that a fake may run for long.
 *
 * @param <K> keys
 * @param <V> values
 */
public final class Newest<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1L;
    private static final int KEPT = 20_000;

    private final int most;

    /** Twenty thousand entries. */
    public Newest() {
        this(KEPT);
    }

    /** So many entries. */
    public Newest(int most) {
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
