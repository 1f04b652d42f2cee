package io.leadershipbot.playground.teams;

import java.util.LinkedHashSet;
import java.util.Set;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.playground.Json;
import org.jspecify.annotations.Nullable;

/**
 * A personal chat with the bot, a channel, or a group chat.
 *
 * @param id {@code a:…} or {@code 19:…}
 * @param kind what it is
 * @param name the name shown; of a personal chat the person's
 * @param tenant the tenant it belongs to
 * @param team the team of a channel, null elsewhere
 * @param members the ids of the people in it, without the bot
 */
public record Conversation(String id, Kind kind, String name, String tenant, @Nullable Team team,
        Set<String> members) {

    /** What a conversation is, by the platform's names. */
    public enum Kind {
        /** One person and the bot. */
        PERSONAL("personal"),
        /** A channel of a team. */
        CHANNEL("channel"),
        /** Several people. */
        GROUP("groupChat");

        private final String wire;

        Kind(String wire) {
            this.wire = wire;
        }
    }

    public Conversation {
        members = Set.copyOf(members);
    }

    Conversation with(String userId) {
        Set<String> more = new LinkedHashSet<>(members);
        more.add(userId);
        return new Conversation(id, kind, name, tenant, team, more);
    }

    Conversation without(String userId) {
        Set<String> fewer = new LinkedHashSet<>(members);
        fewer.remove(userId);
        return new Conversation(id, kind, name, tenant, team, fewer);
    }

    /** What the app is installed to, so that it may speak here: the team, or the chat itself. */
    String home() {
        return team == null ? id : team.id();
    }

    /**
     * As activities show it.
     *
     * @param thread the id of the message that a thread of a channel began with, or null
     */
    ObjectNode json(@Nullable String thread) {
        ObjectNode json = Json.object();
        if (kind != Kind.PERSONAL) {
            json.put("isGroup", true);
        }
        return json.put("conversationType", kind.wire).put("tenantId", tenant).put("id",
                thread == null ? id : id + ";messageid=" + thread);
    }
}
