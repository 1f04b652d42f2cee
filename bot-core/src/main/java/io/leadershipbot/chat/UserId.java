package io.leadershipbot.chat;

/**
 * A person on a platform. The tenant (a workspace of Slack, a tenant of Microsoft) is never implicit: two workspaces may
 * use the same id for two people.
 *
 * @param platform the platform's name, {@link ChatPlatform#name()}
 */
public record UserId(String platform, String tenant, String id) {

    /** Says nothing of who it is, so that no log line can. */
    @Override
    public String toString() {
        return "[user]";
    }
}
