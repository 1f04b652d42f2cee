package io.leadershipbot.chat;

/**
 * A channel, group or direct chat on a platform; see {@link UserId} for why the tenant is part of it.
 *
 * @param platform the platform's name, {@link ChatPlatform#name()}
 */
public record ConversationId(String platform, String tenant, String id) {

    /** A direct chat's id names a person, so it is not printed. */
    @Override
    public String toString() {
        return "[conversation]";
    }
}
