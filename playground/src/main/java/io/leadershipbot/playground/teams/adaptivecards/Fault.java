package io.leadershipbot.playground.teams.adaptivecards;

/**
 * One thing that is wrong.
 *
 * @param pointer where, as a JSON pointer from the card; empty for the card itself
 */
record Fault(String pointer, String message) {

    @Override
    public String toString() {
        return (pointer.isEmpty() ? "card" : pointer) + ": " + message;
    }
}
