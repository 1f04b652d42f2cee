package io.leadershipbot.app.setup;

import java.net.URI;
import java.util.Map;

/** Whoever is being led: is told things, and asked. Keys are those of the command line's words. */
public interface Dialogue {

    /** Tells them something, its places filled. */
    void say(String key, Map<String, String> values);

    /** Tells them something. */
    default void say(String key) {
        say(key, Map.of());
    }

    /** Tells them what is wrong, its places filled. */
    void warn(String key, Map<String, String> values);

    /** Shows them a page, and opens it where there is a browser. */
    void page(URI page);

    /**
     * Asks for a line.
     *
     * @param kept what holds if they only press Enter, which gives an empty line; empty where nothing would
     * @throws InputEndedException if nothing comes any more
     */
    String ask(String key, String kept) throws InputEndedException;

    /**
     * Asks for a line that is not shown while it is typed.
     *
     * @param isKept whether something holds if they only press Enter
     * @throws InputEndedException if nothing comes any more
     */
    String askHidden(String key, boolean isKept) throws InputEndedException;

    /**
     * Nothing more is asked. What follows is done to its end, even if they stop it in the middle.
     *
     * @throws InputEndedException if they have stopped it before
     */
    void settle() throws InputEndedException;

    /** The terminal was closed, input has ended, or they stopped: nothing is to be written then. */
    final class InputEndedException extends Exception {

        private static final long serialVersionUID = 1;
    }
}
