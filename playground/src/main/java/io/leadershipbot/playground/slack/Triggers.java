package io.leadershipbot.playground.slack;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import io.leadershipbot.playground.Newest;
import org.jspecify.annotations.Nullable;

/** Trigger ids: each opens one view, once, within three seconds. Guarded by the fake's monitor. */
final class Triggers {

    static final Duration LIFE = Duration.ofSeconds(3);

    /** Whose trigger it is, and from which view it came, if from one. */
    record Trigger(Workspace workspace, String userId, @Nullable String viewId, Instant until) {}

    private final IdSource ids;
    private final Map<String, Trigger> issued = new Newest<>();
    private final Map<String, Trigger> used = new Newest<>();

    Triggers(IdSource ids) {
        this.ids = ids;
    }

    String issue(Workspace workspace, String userId, @Nullable String viewId) {
        String id = ids.trigger();
        issued.put(id, new Trigger(workspace, userId, viewId, ids.now().plus(LIFE)));
        return id;
    }

    /** Uses a trigger up. Refused calls use it up as well: Slack exchanges it before it looks at the view. */
    Trigger exchange(Workspace workspace, String id) {
        if (used.containsKey(id)) {
            throw new Refusal("exchanged_trigger_id");
        }
        Trigger trigger = issued.get(id);
        if (trigger == null || trigger.workspace() != workspace) {
            throw new Refusal("invalid_trigger_id");
        }
        if (!ids.now().isBefore(trigger.until())) {
            throw new Refusal("expired_trigger_id");
        }
        used.put(id, trigger);
        return trigger;
    }
}
