package io.leadershipbot.playground.page;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.node.ArrayNode;

/** Up to which message each person has looked at each place. There are few of both. */
final class Seen {

    private final Map<String, String> newest = new ConcurrentHashMap<>();

    /** Somebody looks. */
    void look(String platform, String person, String place, ArrayNode messages) {
        if (!messages.isEmpty()) {
            newest.put(key(platform, person, place), id(messages, messages.size() - 1));
        }
    }

    /** How many messages came since somebody looked. Ids of one platform grow, and are equally long. */
    int unread(String platform, String person, String place, ArrayNode messages) {
        String last = newest.getOrDefault(key(platform, person, place), "");
        int unread = 0;
        for (int i = messages.size() - 1; i >= 0 && id(messages, i).compareTo(last) > 0; i--) {
            unread++;
        }
        return unread;
    }

    private static String id(ArrayNode messages, int at) {
        return messages.get(at).path("id").asText();
    }

    private static String key(String platform, String person, String place) {
        return platform + "/" + person + "/" + place;
    }
}
