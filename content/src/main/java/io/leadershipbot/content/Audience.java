package io.leadershipbot.content;

/** Whom a tip suits: somebody new to leading, somebody experienced, somebody without reports. */
public enum Audience {
    NEW, SENIOR, IC
}
