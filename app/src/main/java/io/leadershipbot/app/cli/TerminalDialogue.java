package io.leadershipbot.app.cli;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

import io.leadershipbot.app.setup.Dialogue;

/** A dialogue in the terminal. */
final class TerminalDialogue implements Dialogue {

    private final Terminal terminal;
    private final Words words;

    TerminalDialogue(Terminal terminal, Words words) {
        this.terminal = terminal;
        this.words = words;
    }

    @Override
    public void say(String key, Map<String, String> values) {
        terminal.out().println(words.say(key, values));
    }

    @Override
    public void quote(String sentence) {
        terminal.out().println("  " + sentence);
    }

    @Override
    public void page(URI page) {
        terminal.out().println();
        terminal.out().println(page);
        terminal.out().println();
        if (terminal.browser().open(page)) {
            say("setup.opened");
        }
    }

    @Override
    public String ask(String key, Map<String, String> values) throws InputEndedException {
        prompt(key, values);
        return typed(terminal.keyboard().line());
    }

    @Override
    public String askHidden(String key, Map<String, String> values) throws InputEndedException {
        prompt(key, values);
        return typed(terminal.keyboard().hidden());
    }

    private void prompt(String key, Map<String, String> values) {
        terminal.out().print(words.say(key, values) + " ");
        terminal.out().flush();
    }

    private static String typed(Optional<String> line) throws InputEndedException {
        return line.orElseThrow(InputEndedException::new).strip();
    }
}
