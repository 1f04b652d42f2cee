package io.leadershipbot.app.doctor;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

import io.leadershipbot.app.doctor.Answers.Answer;
import io.leadershipbot.http.Obstacle;
import io.leadershipbot.slack.SlackCheck;
import io.leadershipbot.teams.token.TeamsCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.leadershipbot.app.doctor.Patient.assertFinds;

class ClockCheckTest {

    private static final InstantSource NOW = InstantSource.fixed(Instant.parse("2026-11-23T10:00:00.5Z"));

    @ParameterizedTest
    @CsvSource({"PT0S,OK,Right to 0 seconds", "PT59S,OK,Right to 59 seconds", "PT1M,WARNING,60 seconds ahead",
            "-PT1M,WARNING,60 seconds behind", "PT4M,WRONG,240 seconds ahead", "-PT2H,WRONG,7200 seconds behind"})
    void clock_is_compared_with_the_platforms(Duration ahead, State state, String words) {
        assertFinds(check(slack(ahead), Duration.ZERO), state, words);
        assertFinds(check(slack(Duration.ZERO), ahead), state, words);
    }

    @Test
    void platform_that_refuses_us_tells_the_time_all_the_same() {
        var refused = new SlackCheck.Finding.Refused("invalid_auth", Optional.of(Duration.ofMinutes(6)));

        assertFinds(check(refused, Duration.ZERO), State.WRONG, "360 seconds ahead");
    }

    @Test
    void clock_that_nobody_can_be_asked_about_is_only_told() {
        var unreachable = new Answers(
                Optional.of(new Answer<SlackCheck.Finding>(
                        () -> new SlackCheck.Finding.Unreachable(Obstacle.TIMED_OUT))),
                Optional.empty(),
                Optional.of(new Answer<TeamsCheck.Finding>(
                        () -> new TeamsCheck.Finding.Unreachable(Obstacle.TIMED_OUT))),
                Optional.empty());

        assertFinds(new ClockCheck(NOW, unreachable), State.OK, "It says 2026-11-23T10:00:00Z. No platform");
        assertFinds(new ClockCheck(NOW, Patient.silence()), State.OK, "No platform");
    }

    private static SlackCheck.Finding slack(Duration ahead) {
        return new SlackCheck.Finding.Good("", "", "", Set.of(), Optional.of(ahead));
    }

    private static Check check(SlackCheck.Finding slack, Duration teamsAhead) {
        return new ClockCheck(NOW, new Answers(Optional.of(new Answer<>(() -> slack)), Optional.empty(),
                Optional.of(new Answer<TeamsCheck.Finding>(
                        () -> new TeamsCheck.Finding.Good(Optional.of(teamsAhead)))),
                Optional.empty()));
    }
}
