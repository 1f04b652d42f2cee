package io.leadershipbot.chat;

/** Which workspaces have been welcomed. */
@FunctionalInterface
public interface Welcomes {

    /** Where nobody is welcomed, as at a terminal. */
    Welcomes NOBODY = (platform, tenant) -> false;

    /** True once per workspace, and again when the bot has been removed from it and comes back. */
    boolean isFirst(String platform, String tenant);
}
