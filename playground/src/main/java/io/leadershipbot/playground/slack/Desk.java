package io.leadershipbot.playground.slack;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;

/** What a person's client shows besides messages: a question that waits for an answer, errors in a form. */
final class Desk {

    /** A confirmation dialog. */
    record Asked(String text, Found found) {}

    final Map<String, String> errors = new ConcurrentHashMap<>();
    final List<String> told = new CopyOnWriteArrayList<>();
    volatile @Nullable Asked asked;

    Asked answer() {
        Asked open = asked;
        if (open == null) {
            throw new AssertionError("Nothing is asked: the last click had no confirmation dialog.");
        }
        asked = null;
        return open;
    }
}
