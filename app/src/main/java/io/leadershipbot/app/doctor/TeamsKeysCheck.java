package io.leadershipbot.app.doctor;

import java.net.URI;
import java.util.List;
import java.util.Map;

import io.leadershipbot.app.settings.Examination;
import io.leadershipbot.teams.TeamsSettings;
import io.leadershipbot.teams.token.TeamsCheck;

/** Whether there are the keys by which Microsoft's requests are known. */
record TeamsKeysCheck(Examination examination, Answers answers, Ways ways) implements Check {

    @Override
    public String name() {
        return "teams-keys";
    }

    @Override
    public List<Finding> run() {
        return answers.teamsKeys().map(answer -> finding(answer.get())).stream().toList();
    }

    private Finding finding(TeamsCheck.Finding answer) {
        return switch (answer) {
            case TeamsCheck.Finding.Good good -> ok("teams-keys.fine", Map.of());
            case TeamsCheck.Finding.Refused refused -> wrong("teams.refused",
                    Map.of("code", refused.code(), "advice", refused.advice()));
            case TeamsCheck.Finding.Unreachable unreachable -> ways.blocked(this, place(), unreachable.obstacle(),
                    false);
        };
    }

    private URI place() {
        return examination.settings().teams().map(TeamsSettings::openIdUrl).orElseThrow();
    }
}
