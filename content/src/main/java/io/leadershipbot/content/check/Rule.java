package io.leadershipbot.content.check;

/** One thing that a pack is held to. */
interface Rule {
    /** Short, lower case, with hyphens: it stands beside each of the rule's faults. */
    String name();

    void check(Manuscript manuscript, Findings findings);
}
