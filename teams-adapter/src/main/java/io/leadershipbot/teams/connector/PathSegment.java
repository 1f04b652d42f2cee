package io.leadershipbot.teams.connector;

/** Ids become parts of a URL's path, where dots mean something. */
final class PathSegment {

    private PathSegment() {}

    static void check(String id) {
        if (id.isBlank() || id.equals(".") || id.equals("..")) {
            throw new IllegalArgumentException("An id of Teams is neither blank nor dots only. Give it as it came.");
        }
    }
}
