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
    public void save(UserId person, Preferences told) {
        preferences.put(person, told);
    }

    @Override
    public boolean firstMeeting(UserId person) {
        return met.add(person);
    }
}
