package io.leadershipbot.app.doctor;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import io.leadershipbot.app.settings.Settings;
import io.leadershipbot.slack.SlackCheck;
import io.leadershipbot.teams.token.TeamsCheck;

/** What the platforms that are on say to our credentials. Each is asked once, however many checks look at its answer. */
record Answers(Optional<Answer<SlackCheck.Finding>> slackBot, Optional<Answer<SlackCheck.Finding>> slackApp,
        Optional<Answer<TeamsCheck.Finding>> teams, Optional<Answer<TeamsCheck.Finding>> teamsKeys) {

    /** Asks nobody yet. */
    static Answers to(Settings settings, Duration patience, InstantSource clock) {
        var slack = new SlackCheck(settings.slackApiUrl(), patience, clock);
        var microsoft = new TeamsCheck(patience, clock, new SecureRandom());
        return new Answers(
                settings.slack().map(set -> new Answer<>(() -> slack.bot(set.botToken()))),
                settings.slack().flatMap(set -> set.reception().appToken())
                        .map(token -> new Answer<>(() -> slack.app(token))),
                settings.teams()
                        .map(set -> new Answer<>(() -> microsoft.credentials(set.credentials(), set.tokenUrl()))),
                settings.teams().map(set -> new Answer<>(() -> microsoft.keys(set.openIdUrl()))));
    }

    /** An answer that is fetched when it is first looked at. */
    static final class Answer<T> {

        private final FutureTask<T> task;

        Answer(Callable<T> question) {
            this.task = new FutureTask<>(question);
        }

        /** The answer. Whoever asks first fetches it, and the others wait. */
        T get() {
            task.run();
            try {
                return task.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("A platform could not even be asked.", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Nobody waits for the answer any more.", e);
            }
        }
    }
}
