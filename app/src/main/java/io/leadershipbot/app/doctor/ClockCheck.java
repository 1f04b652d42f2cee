package io.leadershipbot.app.doctor;

import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.leadershipbot.slack.SlackCheck;
import io.leadershipbot.teams.token.TeamsCheck;

/** This machine's clock beside those of the platforms, which refuse, as we do, what is signed five minutes off. */
record ClockCheck(InstantSource clock, Answers answers) implements Check {

    private static final Duration NOTICEABLE = Duration.ofMinutes(1);
    private static final Duration TOO_MUCH = Duration.ofMinutes(4);

    @Override
    public String name() {
        return "clock";
    }

    @Override
    public List<Finding> run() {
        return List.of(Stream.concat(answers.slackBot().stream().map(answer -> ahead(answer.get())),
                answers.teams().stream().map(answer -> ahead(answer.get()))).flatMap(Optional::stream)
                .max(Comparator.comparing(Duration::abs)).map(this::compared)
                .orElseGet(() -> ok("clock.alone", values(Duration.ZERO))));
    }

    private Finding compared(Duration ahead) {
        if (ahead.abs().compareTo(NOTICEABLE) < 0) {
            return ok("clock.fine", values(ahead));
        }
        var key = ahead.isNegative() ? "clock.behind" : "clock.ahead";
        return ahead.abs().compareTo(TOO_MUCH) < 0 ? warning(key, values(ahead)) : wrong(key, values(ahead));
    }

    private Map<String, String> values(Duration ahead) {
        return Map.of("now", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(), "seconds",
                Long.toString(ahead.abs().toSeconds()));
    }

    private static Optional<Duration> ahead(SlackCheck.Finding answer) {
        return switch (answer) {
            case SlackCheck.Finding.Good good -> good.clockAhead();
            case SlackCheck.Finding.Refused refused -> refused.clockAhead();
            case SlackCheck.Finding.Unreachable unreachable -> Optional.empty();
        };
    }

    private static Optional<Duration> ahead(TeamsCheck.Finding answer) {
        return switch (answer) {
            case TeamsCheck.Finding.Good good -> good.clockAhead();
            case TeamsCheck.Finding.Refused refused -> refused.clockAhead();
            case TeamsCheck.Finding.Unreachable unreachable -> Optional.empty();
        };
    }
}
