package io.leadershipbot.app.cli;

import java.io.Console;
import java.io.IOError;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

/**
 * The terminal that the process was started in. The console puts the echo back by itself when the process is ended
 * while somebody types what is not shown.
 */
public final class ConsoleKeyboard implements Keyboard {

    private final Console console;

    private ConsoleKeyboard(Console console) {
        this.console = console;
    }

    /** The terminal; nobody where input or output is none. */
    public static Keyboard open() {
        // Java 22 to 24 would take a line editor, which is slow to start and is there without a terminal too.
        System.setProperty("jdk.console", "java.base");
        var console = System.console();
        return console == null || !isTerminal(console) ? NONE : new ConsoleKeyboard(console);
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

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public Optional<String> line() {
        try {
            return Optional.ofNullable(console.readLine());
        } catch (IOError closed) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<String> hidden() {
        try {
            return Optional.ofNullable(console.readPassword()).map(String::new);
        } catch (IOError closed) {
            return Optional.empty();
        }
    }
}
