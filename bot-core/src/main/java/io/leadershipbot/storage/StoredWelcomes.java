package io.leadershipbot.storage;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.leadershipbot.chat.Welcomes;
import io.leadershipbot.log.Event;
import io.leadershipbot.log.EventLog;
import org.jdbi.v3.core.JdbiException;

/** Welcomes in the database, where one of several nodes is the first to say it. */
final class StoredWelcomes implements Welcomes {

    private record Workspace(String platform, String tenant) {}

    private final Engine engine;
    private final EventLog log;
    /** Only those of which it is certain, so that the database is asked once about each. */
    private final Set<Workspace> welcomed = ConcurrentHashMap.newKeySet();

    StoredWelcomes(Engine engine, EventLog log) {
        this.engine = engine;
        this.log = log;
    }

    @Override
    public boolean isFirst(String platform, String tenant) {
        var workspace = new Workspace(platform, tenant);
        if (welcomed.contains(workspace)) {
            return false;
        }
        try {
            boolean isFirst = claim(workspace);
            welcomed.add(workspace);
            return isFirst;
        } catch (JdbiException failed) {
            // Nobody should miss an answer for want of a welcome, which the next one can have.
            log.note(Event.STORAGE_FAILED, failed);
            return false;
        }
    }

    private boolean claim(Workspace workspace) {
        return engine.writer().withHandle(handle -> handle.execute(
                "INSERT INTO welcomed (platform, tenant) VALUES (?, ?) ON CONFLICT DO NOTHING",
                workspace.platform(), workspace.tenant())) == 1;
    }

    /** The bot has been removed there. */
    void forget(String platform, String tenant) {
        welcomed.remove(new Workspace(platform, tenant));
    }
}
