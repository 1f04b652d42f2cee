package io.leadershipbot.playground.teams;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.playground.Housekeeping;
import io.leadershipbot.playground.Monitor;
import io.leadershipbot.playground.Newest;
import io.leadershipbot.playground.Origins;
import org.jspecify.annotations.Nullable;

/** The messages of every conversation, and what single people see in place of a card. Guarded by the monitor. */
final class Messages {

    private final Monitor monitor;
    private final Origins origins;
    private final int most;
    private final Map<String, Map<String, Posted>> byConversation = new HashMap<>();
    private final Map<String, Map<String, ObjectNode>> views = new HashMap<>();

    /** @param most how many are kept of each conversation */
    Messages(Monitor monitor, Origins origins, int most) {
        this.monitor = monitor;
        this.origins = origins;
        this.most = most;
    }

    /** Messages of which nobody asks where they came from. */
    Messages() {
        this(new Monitor(), new Origins(0), Housekeeping.forTests().messages());
    }

    void put(Posted message) {
        in(message.conversation()).put(message.id(), message);
        origins.mark(key(message));
        monitor.changed();
    }

    /** Puts other content in the place of the old, for everybody: what single people saw instead is gone. */
    void update(Posted message) {
        put(message);
        views.values().forEach(ofPerson -> ofPerson.remove(key(message)));
    }

    void remove(Posted message) {
        in(message.conversation()).remove(message.id());
        monitor.changed();
    }

    @Nullable
    Posted find(String conversation, String id) {
        return in(conversation).get(id);
    }

    List<Posted> of(String conversation) {
        return List.copyOf(in(conversation).values());
    }

    /** The card of a message as somebody has it on the screen; changed by what they do with it. */
    @Nullable
    ObjectNode card(Posted message, String userId) {
        ObjectNode view = of(userId, message);
        return view != null || message.cards().isEmpty() ? view : message.cards().getFirst();
    }

    boolean isOwnView(Posted message, String userId) {
        return of(userId, message) != null;
    }

    /** Shows somebody alone another card in the place of a message's. */
    void show(Posted message, String userId, ObjectNode card) {
        views.computeIfAbsent(userId, id -> new Newest<>(most)).put(key(message), card);
        origins.mark(key(message, userId));
        monitor.changed();
    }

    /** Forgets what somebody alone sees, as another client of theirs knows nothing of it. */
    void forgetViews(String userId) {
        views.remove(userId);
    }

    private @Nullable ObjectNode of(String userId, Posted message) {
        Map<String, ObjectNode> own = views.get(userId);
        return own == null ? null : own.get(key(message));
    }

    private Map<String, Posted> in(String conversation) {
        return byConversation.computeIfAbsent(conversation, id -> new Newest<>(most));
    }

    /** Somebody's dialog opens, changes or closes. */
    void dialogChanged(String userId) {
        origins.mark(dialogOf(userId));
        monitor.changed();
    }

    static String dialogOf(String userId) {
        return "dialog of " + userId;
    }

    /** What one person alone sees in its place. */
    static String key(Posted message, String userId) {
        return key(message) + "/" + userId;
    }

    static String key(Posted message) {
        return message.conversation() + "/" + message.id();
    }
}
