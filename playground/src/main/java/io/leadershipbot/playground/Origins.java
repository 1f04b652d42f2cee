package io.leadershipbot.playground;

import java.util.Map;
import java.util.function.Supplier;

/** Remembers of what is on the screen where it came from. Guarded by the fake's monitor. */
public final class Origins {

    private final int most;
    private final Map<String, Origin> byKey;
    private Origin now = Origin.NONE;

    /** Remembers so many, the newest; 0 when nobody will ask. */
    public Origins(int most) {
        this.most = most;
        byKey = new Newest<>(most);
    }

    /** Does work; what appears meanwhile came from there. */
    public <T> T from(Supplier<Origin> origin, Supplier<T> work) {
        if (most == 0) {
            return work.get();
        }
        Origin before = now;
        now = origin.get();
        try {
            return work.get();
        } finally {
            now = before;
        }
    }

    /** This appears on the screen now, or changes. */
    public void mark(String key) {
        byKey.put(key, now);
    }

    /** Where it came from. */
    public Origin of(String key) {
        return byKey.getOrDefault(key, Origin.NONE);
    }
}
