package io.leadershipbot.playground.slack;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** The messages of a workspace, by channel and timestamp. Guarded by the fake's monitor. */
final class Messages {

    private final Map<String, SortedMap<String, Message>> byChannel = new HashMap<>();

    /** Adds a message, or puts it in the place of the one with the same timestamp. */
    Message put(Message message) {
        in(message.channel()).put(message.ts(), message);
        return message;
    }

    void remove(Message message) {
        in(message.channel()).remove(message.ts());
    }

    @Nullable
    Message find(String channelId, String ts) {
        return in(channelId).get(ts);
    }

    List<Message> of(String channelId) {
        return List.copyOf(in(channelId).values());
    }

    List<Message> all() {
        return byChannel.values().stream().flatMap(channel -> channel.values().stream())
                .sorted(Comparator.comparing(Message::ts)).toList();
    }

    /** Timestamps have a fixed form until the year 2286, so that their order as text is their order in time. */
    private SortedMap<String, Message> in(String channelId) {
        return byChannel.computeIfAbsent(channelId, id -> new TreeMap<>());
    }
}
