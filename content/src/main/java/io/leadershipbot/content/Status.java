package io.leadershipbot.content;

/** What is known about where a quotation comes from. Only {@link #VERIFIED} may be shown as the speaker's own words. */
public enum Status {
    VERIFIED, DISPUTED, MISATTRIBUTED, PARAPHRASE, SECONDHAND, UNVERIFIED
}
