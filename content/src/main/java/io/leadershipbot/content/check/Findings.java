package io.leadershipbot.content.check;

/** Where a rule puts what it finds. */
@FunctionalInterface
interface Findings {
    /**
     * Adds a fault.
     *
     * @param what what is wrong, quoting it
     * @param fix how to mend it
     */
    void add(Place place, String what, String fix);
}
