package io.leadershipbot.slack;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import io.leadershipbot.chat.Installation;
import io.leadershipbot.chat.Installations;

/** The installations, remembered: a request must not wait for the database to learn what hardly ever changes. */
final class Workspaces {

    private static final int LARGEST = 1000;

    private final Installations installations;
    private final Map<String, Optional<Installation>> known = new ConcurrentHashMap<>();

    Workspaces(Installations installations) {
        this.installations = installations;
    }

    Optional<Installation> find(String workspace) {
        if (known.size() >= LARGEST) {
            known.clear();
        }
        return known.computeIfAbsent(workspace, id -> installations.find(SlackPlatform.NAME, id));
    }

    /** What was just learned. */
    void remember(Installation installation) {
        known.put(installation.tenant(), Optional.of(installation));
    }

    /** What is no more. */
    void forget(String workspace) {
        known.remove(workspace);
    }

    /** How many are remembered. */
    int size() {
        return known.size();
    }
}
