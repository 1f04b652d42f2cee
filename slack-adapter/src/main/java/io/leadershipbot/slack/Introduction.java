package io.leadershipbot.slack;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.auth.AuthTestResponse;
import io.leadershipbot.chat.Installation;
import io.leadershipbot.log.Detail;
import io.leadershipbot.log.Event;
import io.leadershipbot.log.EventLog;
import io.leadershipbot.slack.socket.Rhythm;
import org.jspecify.annotations.Nullable;

/**
 * Asks Slack once, beside all requests, which workspace the token belongs to and who the bot is there. Until Slack says
 * so, requests are answered all the same.
 */
final class Introduction implements Runnable {

    private static final Detail PLATFORM = Detail.platform(SlackPlatform.NAME);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final WebApi web;
    private final Consumer<Installation> met;
    private final EventLog log;
    private final InstantSource clock;
    private final Rhythm.Pause pause;

    Introduction(WebApi web, Consumer<Installation> met, EventLog log, InstantSource clock, Rhythm.Pause pause) {
        this.web = web;
        this.met = met;
        this.log = log;
        this.clock = clock;
        this.pause = pause;
    }

    /** Why Slack could not be met. */
    enum Obstacle {
        /** No answer, or none that can be read. */
        NO_ANSWER,
        /** Slack does not know the token, or no longer. */
        TOKEN_REFUSED
    }

    @Override
    public void run() {
        var length = FIRST_PAUSE;
        boolean isNoted = false;
        try {
            while (!isMet(isNoted)) {
                isNoted = true;
                pause.take(length);
                length = length.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? length.multipliedBy(2) : LONGEST_PAUSE;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isMet(boolean isNoted) throws InterruptedException {
        var answer = asked();
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        if (answer != null && answer.isOk() && answer.getTeamId() != null && answer.getUserId() != null) {
            return isKept(installation(answer));
        }
        if (!isNoted) {
            log.note(Event.PLATFORM_UNREACHABLE, PLATFORM,
                    Detail.reason(answer == null ? Obstacle.NO_ANSWER : Obstacle.TOKEN_REFUSED));
        }
        return false;
    }

    private @Nullable AuthTestResponse asked() {
        try {
            return web.whoAmI();
        } catch (IOException | SlackApiException | RuntimeException e) {
            // What kind of trouble it was makes no difference: it is noted as such, and tried again.
            return null;
        }
    }

    private boolean isKept(Installation installation) {
        try {
            met.accept(installation);
            return true;
        } catch (RuntimeException e) {
            log.note(Event.STORAGE_FAILED, e, PLATFORM);
            return false;
        }
    }

    private Installation installation(AuthTestResponse answer) {
        return new Installation(SlackPlatform.NAME, answer.getTeamId(), answer.getUserId(), clock.instant());
    }
}
