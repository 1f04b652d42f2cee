package io.leadershipbot.playground.slack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.playground.Monitor;
import io.leadershipbot.playground.Origins;
import io.leadershipbot.playground.slack.blockkit.BlockKit;
import io.leadershipbot.playground.slack.blockkit.Problem;
import org.jspecify.annotations.Nullable;

/** The modals that people of one workspace have open, and their home tabs. Guarded by the fake's monitor. */
final class Views {

    static final int STACK = 3;
    static final int BYTES = 250 * 1024;

    private final Monitor monitor;
    private final Origins origins;
    private final IdSource ids;
    private final Map<String, Deque<View>> open = new HashMap<>();
    private final Map<String, View> homes = new HashMap<>();

    Views(Monitor monitor, Origins origins, IdSource ids) {
        this.monitor = monitor;
        this.origins = origins;
        this.ids = ids;
    }

    /** The open modals of a user, the one in front first. */
    List<View> of(String userId) {
        return List.copyOf(stack(userId));
    }

    @Nullable
    View front(String userId) {
        return stack(userId).peek();
    }

    @Nullable
    View home(String userId) {
        return homes.get(userId);
    }

    /** Opens a first modal; what was open before is gone, as in Slack's clients. */
    View open(String userId, JsonNode sent) {
        ObjectNode definition = checked(sent, "modal", null);
        stack(userId).clear();
        String id = ids.id("V");
        return put(userId, new View(id, definition, ids.hash(), id, null, Values.initial(definition.path("blocks"))));
    }

    View push(String userId, JsonNode sent) {
        View below = stack(userId).peek();
        if (below == null) {
            throw new Refusal("not_found");
        }
        if (stack(userId).size() >= STACK) {
            throw new Refusal("push_limit_reached");
        }
        ObjectNode definition = checked(sent, "modal", null);
        return put(userId, new View(ids.id("V"), definition, ids.hash(), below.rootId(), below.id(),
                Values.initial(definition.path("blocks"))));
    }

    View update(@Nullable String viewId, @Nullable String externalId, @Nullable String hash, JsonNode sent) {
        for (Map.Entry<String, Deque<View>> stack : open.entrySet()) {
            for (View view : stack.getValue()) {
                if (view.id().equals(viewId) || (externalId != null && view.externalId().equals(externalId))) {
                    return replace(stack.getKey(), view, hash, sent);
                }
            }
        }
        throw new Refusal("not_found");
    }

    View publish(String userId, @Nullable String hash, JsonNode sent) {
        View before = homes.get(userId);
        ObjectNode definition = checked(sent, "home", before);
        checkHash(before, hash);
        String id = before == null ? ids.id("V") : before.id();
        View home = new View(id, definition, ids.hash(), id, null, Values.initial(definition.path("blocks")));
        homes.put(userId, home);
        return home;
    }

    void hold(String userId, View view, ObjectNode values) {
        swap(userId, view, view.holding(values));
    }

    @Nullable
    View closeFront(String userId) {
        return stack(userId).poll();
    }

    int closeAll(String userId) {
        int closed = stack(userId).size();
        stack(userId).clear();
        return closed;
    }

    private View replace(String userId, View view, @Nullable String hash, JsonNode sent) {
        ObjectNode definition = checked(sent, "modal", view);
        checkHash(view, hash);
        appears(view.id());
        return swap(userId, view, view.showing(definition, ids.hash()));
    }

    private View swap(String userId, View before, View after) {
        List<View> views = new ArrayList<>(stack(userId));
        views.replaceAll(view -> view.id().equals(before.id()) ? after : view);
        open.put(userId, new ArrayDeque<>(views));
        return after;
    }

    private View put(String userId, View view) {
        stack(userId).push(view);
        appears(view.id());
        return view;
    }

    private void appears(String id) {
        origins.mark(id);
        monitor.changed();
    }

    private Deque<View> stack(String userId) {
        return open.computeIfAbsent(userId, user -> new ArrayDeque<>());
    }

    private static void checkHash(@Nullable View before, @Nullable String hash) {
        if (hash != null && (before == null || !before.hash().equals(hash))) {
            throw new Refusal("hash_conflict");
        }
    }

    private ObjectNode checked(JsonNode sent, String type, @Nullable View itself) {
        if (sent.toString().getBytes(StandardCharsets.UTF_8).length > BYTES) {
            throw new Refusal("view_too_large");
        }
        List<Problem> problems = BlockKit.view(sent);
        if (!problems.isEmpty()) {
            throw Refusal.invalidView(problems);
        }
        if (!sent.path("type").asText().equals(type)) {
            throw Refusal.invalidView(List.of(new Problem("must be of type " + type, "/view/type")));
        }
        String externalId = sent.path("external_id").asText("");
        boolean taken = open.values().stream().flatMap(Deque::stream)
                .anyMatch(view -> view.externalId().equals(externalId)
                        && (itself == null || !view.id().equals(itself.id())));
        if (!externalId.isEmpty() && taken) {
            throw new Refusal("duplicate_external_id");
        }
        ObjectNode definition = sent.deepCopy();
        definition.set("blocks", Stored.blocks(definition.path("blocks"), ids));
        return definition;
    }
}
