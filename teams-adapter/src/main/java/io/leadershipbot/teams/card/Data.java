package io.leadershipbot.teams.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.chat.Invocation;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What the actions of a card carry. Cards that were sent long ago hold it, so it is only ever extended. The first key
 * says what was clicked.
 */
final class Data {

    /** An invocation to run; the verb of its action too, as with the others. */
    static final String RUN = "run";
    /** An invocation that a form runs. */
    static final String SUBMIT = "submit";

    static final String NONCE = "nonce";
    /** Begins the ids of all inputs: Teams puts their values among the keys above. */
    static final String FIELD = "field.";

    private Data() {}

    static ObjectNode run(Invocation invocation) {
        return of(RUN, invocation);
    }

    /** Asks the client to fetch a dialog with that invocation. */
    static ObjectNode dialog(Invocation invocation) {
        var data = run(invocation);
        data.putObject("msteams").put("type", "task/fetch");
        return data;
    }

    static ObjectNode submit(Invocation invocation, String nonce) {
        return of(SUBMIT, invocation).put(NONCE, nonce);
    }

    private static ObjectNode of(String key, Invocation invocation) {
        return Element.object().put(key, wellFormed(invocation.toText()));
    }

    /** Half a character cannot travel in UTF-8. */
    private static String wellFormed(String text) {
        return new String(text.getBytes(UTF_8), UTF_8);
    }
}
