package io.leadershipbot.playground.slack.blockkit;

/** Says what a value must look like; tells the spot of everything that is wrong with it. */
@FunctionalInterface
interface Rule {

    void check(Spot spot);
}
