package io.leadershipbot.teams;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;

import io.leadershipbot.teams.framework.ChatKind;
import io.leadershipbot.teams.framework.Scene;

/**
 * Whether somebody who added the bot is to be greeted. An administrator who installs it for everybody causes the same
 * event for each person. Nobody sat at a client then; and as that is not documented, chats that are added by the dozen
 * are not greeted either.
 */
final class Welcomes {

    private static final int MOST = 5;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final InstantSource clock;
    private final Deque<Instant> given = new ArrayDeque<>();

    Welcomes(InstantSource clock) {
        this.clock = clock;
    }

    /** True if it is; counts it as done. */
    boolean isWanted(Scene scene) {
        boolean isBySomebody = scene.isByClient() && scene.person().isPresent();
        return isBySomebody && (scene.kind() != ChatKind.PERSONAL || isRare());
    }

    private synchronized boolean isRare() {
        var now = clock.instant();
        while (!given.isEmpty() && given.getFirst().isBefore(now.minus(WINDOW))) {
            given.removeFirst();
        }
        if (given.size() >= MOST) {
            return false;
        }
        given.addLast(now);
        return true;
    }
}
