package io.leadershipbot.app.doctor;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

import io.leadershipbot.playground.teams.FakeTeams;
import io.leadershipbot.playground.teams.Fault;
import io.leadershipbot.playground.teams.Method;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static io.leadershipbot.app.doctor.Patient.assertFinds;
import static org.assertj.core.api.Assertions.assertThat;

class TeamsChecksTest {

    private final FakeTeams teams = FakeTeams.start();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        teams.close();
    }

    @Test
    void teams_that_is_not_set_is_off() {
        var nobody = new Patient(folder);

        assertFinds(credentials(nobody), State.OFF, "Teams is off.", "setup teams");
        assertThat(keys(nobody).run()).isEmpty();
    }

    @Test
    void teams_whose_settings_are_wrong_is_not_asked() {
        assertFinds(credentials(patient().with("TEAMS_TENANT_ID", "none")), State.OFF, "see configuration");
        assertThat(teams.calls().methods()).isEmpty();
    }

    @Test
    void good_credentials_and_keys_are_fine() {
        assertFinds(credentials(patient()), State.OK, "Entra gives the bot its token.");
        assertFinds(keys(patient()), State.OK, "Microsoft's keys are there");
    }

    @Test
    void wrong_password_is_wrong_with_advice_and_never_told() {
        var wrong = patient().with("TEAMS_APP_PASSWORD", "canary");

        assertFinds(credentials(wrong), State.WRONG, "AADSTS7000215", "Copy the secret's value, not its id");
        assertThat(Patient.words(Patient.only(credentials(wrong)))).doesNotContain("canary");
    }

    @Test
    void microsoft_with_trouble_of_its_own_is_a_warning() {
        teams.faults().always(Method.TOKEN, new Fault.Status(503, false));
        teams.faults().always(Method.OPEN_ID, new Fault.Status(503, false));

        assertFinds(credentials(patient()), State.WARNING, "has trouble of its own");
        assertFinds(keys(patient()), State.WARNING, "has trouble of its own");
    }

    @Test
    void somebody_else_in_microsofts_place_is_wrong() {
        teams.faults().always(Method.TOKEN, new Fault.Garbled(false));
        teams.faults().always(Method.OPEN_ID, new Fault.Status(302, false));

        assertFinds(credentials(patient()), State.WRONG, "answers in place of 127.0.0.1");
        assertFinds(keys(patient()), State.WRONG, "answers in place of 127.0.0.1", "sign-in page");
    }

    private Patient patient() {
        return new Patient(folder).with("TEAMS_APP_ID", teams.app().id())
                .with("TEAMS_TENANT_ID", teams.app().tenant()).with("TEAMS_APP_PASSWORD", teams.app().secret())
                .with("TEAMS_TOKEN_URL", teams.tokenUrl()).with("TEAMS_OPENID_URL", teams.openIdUrl());
    }

    private static Answers answers(Patient patient) {
        return Answers.to(patient.examination().settings(), Duration.ofSeconds(20), InstantSource.system());
    }

    private static Check credentials(Patient patient) {
        return new TeamsCheckUp(patient.examination(), answers(patient), Patient.straight());
    }

    private static Check keys(Patient patient) {
        return new TeamsKeysCheck(patient.examination(), answers(patient), Patient.straight());
    }
}
