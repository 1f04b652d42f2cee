package io.leadershipbot.app.doctor;

import java.net.URI;
import java.util.List;
import java.util.Map;

import io.leadershipbot.app.settings.Examination;
import io.leadershipbot.teams.TeamsSettings;
import io.leadershipbot.teams.token.TeamsCheck;

/** Whether Entra can be reached and takes the bot's credentials. */
record TeamsCheckUp(Examination examination, Answers answers, Ways ways) implements Check {

    @Override
    public String name() {
        return "teams";
    }

    @Override
    public List<Finding> run() {
        if (!examination.isSound("TEAMS_")) {
            return List.of(off("settings-first"));
        }
        return List.of(answers.teams().map(answer -> finding(answer.get())).orElseGet(() -> off("teams.off")));
    }

    private Finding finding(TeamsCheck.Finding answer) {
        return switch (answer) {
            case TeamsCheck.Finding.Good good -> ok("teams.fine", Map.of());
            case TeamsCheck.Finding.Refused refused -> wrong("teams.refused",
                    Map.of("code", refused.code(), "advice", refused.advice()));
            case TeamsCheck.Finding.Unreachable unreachable -> ways.blocked(this, place(), unreachable.obstacle(),
                    false);
        };
    }

    private URI place() {
        return examination.settings().teams().map(TeamsSettings::tokenUrl).orElseThrow();
    }
}
