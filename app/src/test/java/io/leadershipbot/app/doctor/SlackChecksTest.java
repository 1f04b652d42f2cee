package io.leadershipbot.app.doctor;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

import io.leadershipbot.app.cli.Words;
import io.leadershipbot.playground.slack.FakeSlack;
import io.leadershipbot.playground.slack.Fault;
import io.leadershipbot.slack.SlackCheck;
import io.leadershipbot.slack.SlackScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static io.leadershipbot.app.doctor.Patient.assertFinds;
import static org.assertj.core.api.Assertions.assertThat;

class SlackChecksTest {

    private final FakeSlack slack = FakeSlack.start();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void slack_that_is_not_set_is_off_and_its_other_checks_say_nothing() {
        var nobody = new Patient(folder);

        assertFinds(token(nobody), State.OFF, "Slack is off.", "setup slack");
        assertThat(scopes(nobody).run()).isEmpty();
        assertThat(socket(nobody).run()).isEmpty();
    }

    @Test
    void slack_whose_settings_are_wrong_is_not_asked() {
        var wrong = patient().with("SLACK_COMMAND", "no slash");

        assertFinds(token(wrong), State.OFF, "see configuration");
        assertThat(socket(wrong).run()).isEmpty();
        assertThat(slack.calls().methods()).isEmpty();
    }

    @Test
    void good_token_names_bot_and_workspace() {
        assertFinds(token(patient()), State.OK, "in the workspace leadership.");
        assertFinds(scopes(patient()), State.OK, "commands, chat:write");
        assertFinds(socket(patient()), State.OK, "over HTTP");
    }

    @ParameterizedTest
    @EnumSource(SlackScope.class)
    void scope_that_is_missing_is_wrong_and_says_what_it_costs(SlackScope scope) {
        slack.workspace().withdraw(scope.id());

        assertFinds(scopes(patient()), State.WRONG, scope.id() + " was not granted: ", "install the app again");
    }

    @Test
    void token_that_slack_does_not_know_is_wrong_and_never_told() {
        var stranger = patient().with("SLACK_BOT_TOKEN", "xoxb-canary");

        assertFinds(token(stranger), State.WRONG, "does not know the bot token (invalid_auth)");
        assertThat(Patient.words(Patient.only(token(stranger)))).doesNotContain("canary");
        assertThat(scopes(stranger).run()).isEmpty();
    }

    @Test
    void token_that_was_taken_back_is_wrong() {
        slack.workspace().revokeToken();

        assertFinds(token(patient()), State.WRONG, "token_revoked", "Install the app again");
    }

    @ParameterizedTest
    @CsvSource({"not_allowed_token_type,of another kind", "org_login_required,refuses the bot token"})
    void other_refusals_have_their_words(String error, String words) {
        slack.faults().always("auth.test", new Fault.Code(error, false));

        assertFinds(token(patient()), State.WRONG, words, error);
    }

    @ParameterizedTest
    @CsvSource({"invalid_auth,does not know the app token", "not_allowed_token_type,of another kind",
            "missing_scope,connections:write", "org_login_required,refuses the app token"})
    void app_token_that_is_refused_is_wrong(String error, String words) {
        slack.faults().always("apps.connections.open", new Fault.Code(error, false));

        assertFinds(socket(patient().with("SLACK_APP_TOKEN", "xapp-1-canary")), State.WRONG, words, error);
    }

    @Test
    void app_token_that_slack_takes_is_fine() {
        SlackCheck.Finding good = new SlackCheck.Finding.Good("", "", "", Set.of(), Optional.empty());
        var examination = patient().with("SLACK_APP_TOKEN", "xapp-1-canary").examination();
        var answers = new Answers(Optional.empty(), Optional.of(new Answers.Answer<>(() -> good)), Optional.empty(),
                Optional.empty());

        assertFinds(new SlackSocketCheck(examination, answers, Patient.straight()), State.OK,
                "lets the bot connect by Socket Mode");
    }

    @Test
    void slack_with_trouble_of_its_own_is_a_warning() {
        slack.faults().always("auth.test", new Fault.Status(503, false));
        slack.faults().always("apps.connections.open", new Fault.Status(503, false));
        var patient = patient().with("SLACK_APP_TOKEN", "xapp-1-canary");

        assertFinds(token(patient), State.WARNING, "127.0.0.1 has trouble of its own");
        assertFinds(socket(patient), State.WARNING, "127.0.0.1 has trouble of its own");
        assertThat(scopes(patient).run()).isEmpty();
    }

    @Test
    void slack_is_asked_once_for_all_checks() {
        var examination = patient().examination();
        var answers = Answers.to(examination.settings(), Duration.ofSeconds(20), InstantSource.system());

        new SlackCheckUp(examination, answers, Patient.straight()).run();
        new SlackScopesCheck(answers).run();
        new ClockCheck(InstantSource.system(), answers).run();

        assertThat(slack.calls().methods()).containsExactly("auth.test");
    }

    @ParameterizedTest
    @EnumSource(SlackScope.class)
    void every_scope_has_words_for_what_it_costs(SlackScope scope) {
        assertThat(Words.ofDoctor().say(scope.cost())).contains("{scope} was not granted: ");
        assertThat(Words.ofDoctor().say(scope.cost() + ".fix")).isNotBlank();
    }

    private Patient patient() {
        return new Patient(folder).with("SLACK_API_URL", slack.apiUrl())
                .with("SLACK_SIGNING_SECRET", slack.app().signingSecret())
                .with("SLACK_BOT_TOKEN", slack.workspace().botToken());
    }

    private static Answers answers(Patient patient) {
        return Answers.to(patient.examination().settings(), Duration.ofSeconds(20), InstantSource.system());
    }

    private static Check token(Patient patient) {
        return new SlackCheckUp(patient.examination(), answers(patient), Patient.straight());
    }

    private static Check scopes(Patient patient) {
        return new SlackScopesCheck(answers(patient));
    }

    private static Check socket(Patient patient) {
        return new SlackSocketCheck(patient.examination(), answers(patient), Patient.straight());
    }
}
