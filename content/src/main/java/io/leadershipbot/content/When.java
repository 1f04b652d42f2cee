package io.leadershipbot.content;

/** The moment a tip is made for. */
public enum When {
    ONE_ON_ONE, TEAM_MEETING, REMOTE, UNDER_PRESSURE, WRITTEN, ANY
}
