package io.leadershipbot.content;

/** To whom a prompt speaks: a whole team, or the people who lead one. */
public enum PromptAudience {
    TEAM, LEADS
}
