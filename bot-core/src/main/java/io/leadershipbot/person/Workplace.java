package io.leadershipbot.person;

/** Where somebody and their colleagues work. */
public enum Workplace {
    REMOTE, TOGETHER, MIXED
}
