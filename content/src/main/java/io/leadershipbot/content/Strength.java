package io.leadershipbot.content;

/** How well a finding stands in the research as a whole. */
public enum Strength {
    SOLID, MIXED, WEAK
}
