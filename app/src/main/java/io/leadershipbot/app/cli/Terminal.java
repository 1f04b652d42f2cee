package io.leadershipbot.app.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where a command was typed.
 *
 * @param colours whether {@code out} is a terminal that shows colours to somebody who wants them
 * @param locale the language of whoever typed it
 * @param environment the variables of the process
 * @param folder where the command was typed
 * @param home where the launcher is
 * @param keyboard whoever can be asked
 * @param browser shows them a page
 */
public record Terminal(PrintStream out, PrintStream err, boolean colours, Locale locale,
        Map<String, String> environment, Path folder, Path home, Keyboard keyboard, Browser browser) {

    /** A terminal at which nobody can be asked. */
    public Terminal(PrintStream out, PrintStream err, boolean colours, Locale locale,
            Map<String, String> environment, Path folder, Path home) {
        this(out, err, colours, locale, environment, folder, home, Keyboard.NONE, Browser.NONE);
    }

    /** A path as it was typed, from where it was typed. */
    Path resolve(Path typed) {
        return folder.resolve(typed);
    }
}
