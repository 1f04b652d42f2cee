package io.leadershipbot.app.fuzz;

import java.util.random.RandomGenerator;

/** When and how a mutant is signed. */
enum Signing {
    /** As Slack would sign it: it reaches the handlers. */
    AFTER,
    /** With the signature of the request that it was. */
    BEFORE,
    /** Without the headers. */
    NONE,
    /** With any 32 bytes. */
    RANDOM,
    /** With somebody else's secret. */
    OTHER_SECRET,
    /** Well, but six minutes ago. */
    OLD,
    /** Well, but in six minutes. */
    FUTURE,
    /** Well, but for one letter. */
    SPOILT,
    /** With something that is no time. */
    GARBAGE_TIME;

    /** Every second one is signed well. */
    static Signing of(int number, RandomGenerator random) {
        return number % 2 == 0 ? AFTER : values()[1 + random.nextInt(values().length - 1)];
    }
}
