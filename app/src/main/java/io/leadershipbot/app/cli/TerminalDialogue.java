package io.leadershipbot.app.cli;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import io.leadershipbot.app.setup.Dialogue;

/** A dialogue in the terminal, which Ctrl+C ends without a trace as long as something is asked. */
final class TerminalDialogue implements Dialogue {

    private enum State {
        ASKING, STOPPED, SETTLED
    }

    private final Terminal terminal;
    private final Words words;
    private final AtomicReference<State> state = new AtomicReference<>(State.ASKING);

    TerminalDialogue(Terminal terminal, Words words) {
        this.terminal = terminal;
        this.words = words;
    }

    @Override
    public void say(String key, Map<String, String> values) {
        terminal.out().println(words.say(key, values));
    }

    @Override
    public void warn(String key, Map<String, String> values) {
        terminal.err().println(words.say(key, values));
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
    public String ask(String key, String kept) throws InputEndedException {
        return typed(terminal.keyboard().line(prompt(key, kept)));
    }

    @Override
    public String askHidden(String key, boolean isKept) throws InputEndedException {
        return typed(terminal.keyboard().hidden(prompt(key, isKept ? words.say("setup.kept") : "")));
    }

    private String prompt(String key, String kept) {
        return words.say(key) + (kept.isEmpty() ? "" : " [" + kept + "]") + ": ";
    }

    private static String typed(Optional<String> line) throws InputEndedException {
        return line.orElseThrow(InputEndedException::new).strip();
    }

    @Override
    public void settle() throws InputEndedException {
        if (state.compareAndSet(State.ASKING, State.SETTLED)) {
            return;
        }
        if (state.get() == State.STOPPED) {
            throw new InputEndedException();
        }
    }

    /** The process is about to end: says that nothing was written, if that is so, and sees to it that it stays so. */
    void stop() {
        if (state.compareAndSet(State.ASKING, State.STOPPED)) {
            terminal.err().println();
            terminal.err().println(words.say("setup.stopped"));
        }
    }
}
