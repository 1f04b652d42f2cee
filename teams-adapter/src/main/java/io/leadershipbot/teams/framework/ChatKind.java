package io.leadershipbot.teams.framework;

/** What kind of conversation something stands in. */
public enum ChatKind {
    /** A person and the bot. */
    PERSONAL,
    /** Some people and the bot. */
    GROUP,
    /** A channel of a team. */
    CHANNEL
}
