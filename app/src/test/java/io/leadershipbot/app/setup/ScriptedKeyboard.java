package io.leadershipbot.app.setup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import io.leadershipbot.app.cli.Keyboard;

/** Somebody who types what a test says, and closes the terminal after the last line. */
final class ScriptedKeyboard implements Keyboard {

    private final Deque<String> lines = new ArrayDeque<>();
    /** What was asked. */
    final List<String> asked = new ArrayList<>();
    /** What was shown while it was typed. */
    final List<String> shown = new ArrayList<>();

    void types(String... more) {
        lines.addAll(List.of(more));
    }

    /** What has not been asked for. */
    List<String> left() {
        return List.copyOf(lines);
    }

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public Optional<String> line(String prompt) {
        asked.add(prompt.strip());
        var line = Optional.ofNullable(lines.poll());
        line.ifPresent(shown::add);
        return line;
    }

    @Override
    public Optional<String> hidden(String prompt) {
        asked.add(prompt.strip());
        return Optional.ofNullable(lines.poll());
    }
}
