package io.leadershipbot.playground.slack;

import java.util.Locale;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Somebody in a workspace.
 *
 * @param id {@code U…}
 * @param name the handle
 * @param realName the name shown
 * @param tz an IANA zone
 * @param locale a language tag, for example {@code de-DE}
 * @param admin whether they administer the workspace
 * @param kind what kind of account it is
 */
public record User(String id, String name, String realName, String tz, String locale, boolean admin, Kind kind) {

    /** What kind of account it is. */
    public enum Kind {
        /** An ordinary member. */
        MEMBER,
        /** A guest of several channels. */
        GUEST,
        /** Somebody from another organisation, in a channel shared with it. */
        STRANGER,
        /** A bot. */
        BOT,
        /** A member who has left. */
        DELETED
    }

    /** A member in Berlin who reads English. */
    public static User member(String id, String name) {
        return new User(id, name, name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), "Europe/Berlin",
                "en-US", false, Kind.MEMBER);
    }

    /** The same person, in another zone. */
    public User in(String otherTz) {
        return new User(id, name, realName, otherTz, locale, admin, kind);
    }

    /** The same person, with another language. */
    public User speaking(String otherLocale) {
        return new User(id, name, realName, tz, otherLocale, admin, kind);
    }

    /** The same person, administering the workspace. */
    public User asAdmin() {
        return new User(id, name, realName, tz, locale, true, kind);
    }

    /** The same account, of another kind. */
    public User as(Kind other) {
        return new User(id, name, realName, tz, locale, admin, other);
    }

    ObjectNode toJson(String teamId, boolean withLocale) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", id).put("team_id", teamId).put("name", name).put("deleted", kind == Kind.DELETED);
        json.put("real_name", realName).put("tz", tz);
        json.putObject("profile").put("real_name", realName).put("display_name", name).put("team", teamId);
        json.put("is_admin", admin).put("is_owner", false).put("is_primary_owner", false);
        json.put("is_restricted", kind == Kind.GUEST).put("is_ultra_restricted", false);
        json.put("is_stranger", kind == Kind.STRANGER);
        json.put("is_bot", kind == Kind.BOT).put("is_app_user", false).put("updated", 0);
        if (withLocale) {
            json.put("locale", locale);
        }
        return json;
    }
}
