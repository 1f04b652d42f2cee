package io.leadershipbot.playground.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.playground.Newest;
import io.leadershipbot.playground.teams.Activities.Place;
import org.jspecify.annotations.Nullable;

/** What somebody has in front of them, wherever they are. Guarded by the monitor. */
final class Desk {

    /** A dialog, counted from 1, and where the click was that opened it. */
    record Open(long number, String title, Local card, Place place) {}

    final List<String> told = new ArrayList<>();
    final List<String> opened = new ArrayList<>();
    @Nullable
    Open dialog;
    private long dialogs;
    private final Map<String, Local> cards = new Newest<>();

    void open(String title, ObjectNode card, Place place) {
        dialog = new Open(++dialogs, title, new Local(card), place);
    }

    void forget() {
        cards.clear();
    }

    /** A card as it is on the screen; what was done to another card in its place is forgotten. */
    Local local(Posted message, ObjectNode card) {
        String key = message.conversation() + "/" + message.id();
        Local local = cards.get(key);
        if (local == null || !local.card().equals(card)) {
            local = new Local(card);
            cards.put(key, local);
        }
        return local;
    }
}
