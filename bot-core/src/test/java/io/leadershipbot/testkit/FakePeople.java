package io.leadershipbot.testkit;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.leadershipbot.chat.UserId;
import io.leadershipbot.person.People;
import io.leadershipbot.person.Preferences;

/** People in memory. */
public final class FakePeople implements People {

    private final Map<UserId, Preferences> preferences = new ConcurrentHashMap<>();
    private final Set<UserId> met = ConcurrentHashMap.newKeySet();

    @Override
    public Preferences preferences(UserId person) {
        return preferences.getOrDefault(person, Preferences.NONE);
    }

    @Override
    public void save(UserId person, Preferences chosen) {
        preferences.put(person, chosen);
    }

    @Override
    public boolean firstMeeting(UserId person) {
        return met.add(person);
    }

    /** Forgets everybody of a tenant. */
    void forget(String platform, String tenant) {
        preferences.keySet().removeIf(person -> FakeInstallations.isOf(person, platform, tenant));
        met.removeIf(person -> FakeInstallations.isOf(person, platform, tenant));
    }
}
