package io.leadershipbot.playground.teams;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Makes the ids that Teams hands out. Guarded by the fake's monitor. */
final class IdSource {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final String HEX = "0123456789abcdef";

    private final InstantSource clock;
    private final RandomGenerator random;
    private long lastMessage;

    IdSource(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    Instant now() {
        return clock.instant();
    }

    /** A message's id: milliseconds since 1970, never the same twice, always growing. */
    String message() {
        lastMessage = Math.max(now().toEpochMilli(), lastMessage + 1);
        return Long.toString(lastMessage);
    }

    /** The id of an event or an invoke. */
    String event() {
        return "f:" + guid();
    }

    /** An account as this bot alone knows it. */
    String account() {
        return "29:1" + pick(LETTERS, 84);
    }

    /** The id of a personal chat. */
    String personalChat() {
        return "a:1" + pick(LETTERS, 120);
    }

    /** The id of a channel or a team. */
    String channel() {
        return "19:" + pick(HEX, 32) + "@thread.tacv2";
    }

    /** The id of a group chat. */
    String groupChat() {
        return "19:" + pick(HEX, 32) + "@thread.v2";
    }

    String guid() {
        return new UUID((random.nextLong() & ~0xF000L) | 0x4000L, (random.nextLong() & ~(3L << 62)) | (1L << 63))
                .toString();
    }

    /** Something that nobody can guess. */
    String secret() {
        return pick(LETTERS, 64);
    }

    private String pick(String from, int count) {
        StringBuilder text = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            text.append(from.charAt(random.nextInt(from.length())));
        }
        return text.toString();
    }
}
