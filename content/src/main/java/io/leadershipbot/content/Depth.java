package io.leadershipbot.content;

/** How much a prompt asks of those who answer it in front of others. */
public enum Depth {
    LIGHT, DEEP
}
