package io.leadershipbot.slack;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import io.leadershipbot.chat.Installation;
import io.leadershipbot.chat.Installations;
import io.leadershipbot.log.Detail;
import io.leadershipbot.log.Event;
import io.leadershipbot.log.EventLog;

/** The installations, remembered: a request must not wait for the database to learn what hardly ever changes. */
final class Workspaces {

    private static final int LARGEST = 1000;

    private final Installations installations;
    private final EventLog log;
    private final Map<String, Optional<Installation>> known = new ConcurrentHashMap<>();

    Workspaces(Installations installations, EventLog log) {
        this.installations = installations;
        this.log = log;
    }

    /** What is known of a workspace; nothing where the database does not tell, as that can wait. */
    Optional<Installation> find(String workspace) {
        var found = known.get(workspace);
        return found == null ? lookedUp(workspace) : found;
    }

    private Optional<Installation> lookedUp(String workspace) {
        try {
            var found = installations.find(SlackPlatform.NAME, workspace);
            if (known.size() >= LARGEST) {
                known.clear();
            }
            known.put(workspace, found);
            return found;
        } catch (RuntimeException e) {
            log.note(Event.STORAGE_FAILED, e, Detail.platform(SlackPlatform.NAME));
            return Optional.empty();
        }
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
