package io.leadershipbot.app.settings;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.leadershipbot.teams.token.TeamsCredentials.Proof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

final class TeamsSettingsTest {

    private static final String APP = "0d4b1ae3-2f4c-4f2a-9c58-2b7d3f6c9e10";
    private static final String TENANT = "7C9E6679-7425-40DE-944B-E07FC1F90AE7";
    private static final String PASSWORD = "abc8Q~a-secret.value_of_entra~~~~~~~~~~";

    @TempDir
    private Path folder;
    private final Map<String, String> environment = new HashMap<>();

    @Test
    void app_tenant_and_password_switch_it_on() throws SettingsException {
        credentials();
        var teams = settings().teams().orElseThrow();
        assertThat(teams.credentials().appId()).isEqualTo(APP);
        assertThat(teams.credentials().tenant()).isEqualTo("7c9e6679-7425-40de-944b-e07fc1f90ae7");
        assertThat(teams.tokenUrl()).hasToString(
                "https://login.microsoftonline.com/7c9e6679-7425-40de-944b-e07fc1f90ae7/oauth2/v2.0/token");
        assertThat(teams.serviceHosts()).isEmpty();
        assertThat(teams.credentials().proof()).isInstanceOfSatisfying(Proof.ClientSecret.class,
                secret -> assertThat(secret.value().reveal()).isEqualTo(PASSWORD));
        assertThat(settings().toString()).doesNotContain("a-secret");
    }

    @Test
    void without_them_it_is_off() throws SettingsException {
        assertThat(settings().teams()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TEAMS_APP_ID", "TEAMS_TENANT_ID", "TEAMS_APP_PASSWORD"})
    void one_that_is_missing_is_a_fault(String name) {
        credentials();
        environment.remove(name);
        assertThat(faults()).contains(name + ": is missing").contains("Teams needs both").doesNotContain(PASSWORD);
    }

    @Test
    void a_password_and_a_certificate_are_one_too_many() {
        credentials();
        environment.put("TEAMS_APP_CERTIFICATE", "bot.pem");
        assertThat(faults()).contains("TEAMS_APP_CERTIFICATE").contains("Take one of them away");
    }

    @Test
    void a_certificate_that_is_not_there_is_a_fault() {
        credentials();
        environment.remove("TEAMS_APP_PASSWORD");
        environment.put("TEAMS_APP_CERTIFICATE", "bot.pem");
        assertThat(faults()).contains("TEAMS_APP_CERTIFICATE: 'bot.pem'").contains("cannot be read");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"TEAMS_APP_ID|my-bot|Application (client) ID",
            "TEAMS_TENANT_ID|contoso.onmicrosoft.com|Directory (tenant) ID",
            "TEAMS_OPENID_URL|login.botframework.com|web address",
            "TEAMS_TOKEN_URL|http://login.example.org/|https address",
            "TEAMS_SERVICE_HOSTS|https://evil.example/|without https://"})
    void what_is_malformed_is_named_with_its_value_and_the_fix(String name, String value, String hint) {
        credentials();
        environment.put(name, value);
        assertThat(faults()).contains(name + ": '" + value + "' in the environment").contains(hint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0d4b1ae3-2f4c-4f2a-9c58-2b7d3f6c9e10|the secret's id, not its value",
            "two secret words|a space, a line break"})
    void a_malformed_password_is_never_shown(String value, String hint) {
        credentials();
        environment.put("TEAMS_APP_PASSWORD", value);
        assertThat(faults()).contains(hint).doesNotContain(value);
    }

    @Test
    void hosts_for_tests_are_a_list() throws SettingsException {
        credentials();
        environment.put("TEAMS_SERVICE_HOSTS", "127.0.0.1:3978, localhost:56150");
        assertThat(settings().teams().orElseThrow().serviceHosts())
                .isEqualTo(List.of("127.0.0.1:3978", "localhost:56150"));
    }

    private void credentials() {
        environment.put("TEAMS_APP_ID", APP);
        environment.put("TEAMS_TENANT_ID", TENANT);
        environment.put("TEAMS_APP_PASSWORD", PASSWORD);
    }

    private Settings settings() throws SettingsException {
        return SettingsReader.read(environment, folder, folder).settings();
    }

    private String faults() {
        return String.valueOf(catchThrowableOfType(SettingsException.class, this::settings).getMessage());
    }
}
