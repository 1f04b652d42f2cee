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

    /** Tells them something that was not written down as words: a fault's own sentence. */
    void quote(String sentence);

    /** Shows them a page, and opens it where there is a browser. */
    void page(URI page);

    /**
     * Asks for a line, without the white space around it; empty if they only press Enter.
     *
     * @throws InputEndedException if nothing comes any more
     */
    String ask(String key, Map<String, String> values) throws InputEndedException;

    /**
     * The same, and what is typed is not shown.
     *
     * @throws InputEndedException if nothing comes any more
     */
    String askHidden(String key, Map<String, String> values) throws InputEndedException;

    /** The terminal was closed, or input has ended: nothing is to be written then. */
    final class InputEndedException extends Exception {

        private static final long serialVersionUID = 1;
    }
}
