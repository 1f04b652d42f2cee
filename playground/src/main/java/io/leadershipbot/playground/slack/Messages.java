package io.leadershipbot.playground.slack;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import io.leadershipbot.playground.Monitor;
import io.leadershipbot.playground.Origins;
import org.jspecify.annotations.Nullable;

/** The messages of a workspace, by channel and timestamp. Guarded by the fake's monitor. */
final class Messages {

    private final Monitor monitor;
    private final Origins origins;
    private final int most;
    private final Map<String, NavigableMap<String, Message>> byChannel = new HashMap<>();

    /** @param most how many are kept of each channel */
    Messages(Monitor monitor, Origins origins, int most) {
        this.monitor = monitor;
        this.origins = origins;
        this.most = most;
    }

    /** Adds a message, or puts it in the place of the one with the same timestamp. */
    Message put(Message message) {
        NavigableMap<String, Message> channel = in(message.channel());
        channel.put(message.ts(), message);
        if (channel.size() > most) {
            channel.pollFirstEntry();
        }
        origins.mark(message.ts());
        monitor.changed();
        return message;
    }

    void remove(Message message) {
        in(message.channel()).remove(message.ts());
        monitor.changed();
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
    private NavigableMap<String, Message> in(String channelId) {
        return byChannel.computeIfAbsent(channelId, id -> new TreeMap<>());
    }
}
