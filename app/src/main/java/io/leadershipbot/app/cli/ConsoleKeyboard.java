package io.leadershipbot.app.cli;

import java.io.Console;
import java.io.IOError;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

/**
 * The terminal that the process was started in. Java's console puts the echo back by itself when the process is ended
 * while somebody types what is not shown.
 */
public final class ConsoleKeyboard implements Keyboard {

    @Override
    public boolean isThere() {
        return console().isPresent();
    }

    @Override
    public Optional<String> line(String prompt) {
        try {
            return console().map(console -> console.readLine("%s", prompt));
        } catch (IOError closed) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<String> hidden(String prompt) {
        try {
            return console().map(console -> console.readPassword("%s", prompt)).map(String::new);
        } catch (IOError closed) {
            return Optional.empty();
        }
    }

    private static Optional<Console> console() {
        // Java 22 to 24 would take a line editor, which is slow to start and is there without a terminal too.
        System.setProperty("jdk.console", "java.base");
        return Optional.ofNullable(System.console()).filter(ConsoleKeyboard::isTerminal);
    }

    /** Until Java 22 there is a console only where there is a terminal, and nobody to ask. */
    private static boolean isTerminal(Console console) {
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException older) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException never) {
            throw new IllegalStateException("A public method of Java's own cannot be called.", never);
        }
    }
}
