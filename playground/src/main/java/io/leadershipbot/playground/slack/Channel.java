package io.leadershipbot.playground.slack;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A conversation. The bot is a member when its user is among the members.
 *
 * @param id {@code C…}, or {@code D…} for direct messages
 * @param name without the hash; {@code directmessage} for direct messages, as Slack names them in requests
 * @param kind public, private or direct
 * @param members ids of users, in the order in which they joined
 * @param archived whether it is closed to new messages
 */
public record Channel(String id, String name, Kind kind, Set<String> members, boolean archived) {

    /** Who can see it. */
    public enum Kind {
        /** Everybody in the workspace. */
        PUBLIC,
        /** Its members. */
        PRIVATE,
        /** Two people, or one and the bot. */
        DIRECT
    }

    public Channel {
        members = Collections.unmodifiableSet(new LinkedHashSet<>(members));
    }

    /** A channel that everybody can see, with these members. */
    public static Channel open(String id, String name, String... members) {
        return new Channel(id, name, Kind.PUBLIC, ordered(members), false);
    }

    /** A channel that only its members can see. */
    public static Channel closed(String id, String name, String... members) {
        return new Channel(id, name, Kind.PRIVATE, ordered(members), false);
    }

    /** Direct messages between two. */
    public static Channel direct(String id, String one, String other) {
        return new Channel(id, "directmessage", Kind.DIRECT, ordered(one, other), false);
    }

    Channel with(String member) {
        Set<String> more = new LinkedHashSet<>(members);
        more.add(member);
        return new Channel(id, name, kind, more, archived);
    }

    Channel without(String member) {
        Set<String> fewer = new LinkedHashSet<>(members);
        fewer.remove(member);
        return new Channel(id, name, kind, fewer, archived);
    }

    Channel archived(boolean now) {
        return new Channel(id, name, kind, members, now);
    }

    boolean isOpenTo(String userId) {
        return members.contains(userId) || kind == Kind.PUBLIC;
    }

    /** The name that Slack puts into commands and clicks: it does not tell those of private channels. */
    String nameInPayload() {
        return kind == Kind.PRIVATE ? "privategroup" : name;
    }

    ObjectNode toJson(String teamId, String botUserId) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", id).put("created", 0).put("is_archived", archived).put("is_im", kind == Kind.DIRECT);
        json.put("is_org_shared", false).put("context_team_id", teamId);
        if (kind == Kind.DIRECT) {
            members.stream().filter(member -> !member.equals(botUserId)).findFirst()
                    .ifPresent(other -> json.put("user", other));
            return json;
        }
        json.put("name", name).put("name_normalized", name).put("is_channel", kind == Kind.PUBLIC);
        json.put("is_group", kind == Kind.PRIVATE).put("is_private", kind == Kind.PRIVATE).put("is_mpim", false);
        json.put("is_general", false).put("is_shared", false).put("is_ext_shared", false);
        json.put("is_member", members.contains(botUserId));
        return json;
    }

    private static Set<String> ordered(String... members) {
        return new LinkedHashSet<>(List.of(members));
    }
}
