package io.leadershipbot.testkit;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.leadershipbot.chat.Welcomes;

/** Welcomes in memory. */
public final class FakeWelcomes implements Welcomes {

    private record Workspace(String platform, String tenant) {}

    private final Set<Workspace> welcomed = ConcurrentHashMap.newKeySet();

    @Override
    public boolean isFirst(String platform, String tenant) {
        return welcomed.add(new Workspace(platform, tenant));
    }

    void forget(String platform, String tenant) {
        welcomed.remove(new Workspace(platform, tenant));
    }
}
