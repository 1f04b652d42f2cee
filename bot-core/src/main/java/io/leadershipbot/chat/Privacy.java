package io.leadershipbot.chat;

/** Who can see what somebody asks, and so an answer that is as visible as its question. */
public enum Privacy {
    /** Nobody else is there: the person and the bot are alone. */
    ALONE,
    /** Others are there, and see neither the question nor the answer. */
    ASIDE,
    /** Everybody there sees both. */
    OPEN
}
