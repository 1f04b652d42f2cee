package io.leadershipbot.testkit;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.leadershipbot.chat.Duplicates;

/** Duplicates in memory, remembered for good. */
public final class FakeDuplicates implements Duplicates {

    private final Set<String> claimed = ConcurrentHashMap.newKeySet();

    @Override
    public boolean firstTime(String key) {
        return claimed.add(key);
    }
}
