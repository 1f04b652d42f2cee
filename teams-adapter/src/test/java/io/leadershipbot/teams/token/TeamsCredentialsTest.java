package io.leadershipbot.teams.token;

import io.leadershipbot.secret.Secret;
import io.leadershipbot.teams.token.TeamsCredentials.Proof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TeamsCredentialsTest {

    private static final String APP = "5b0a6d38-1b0c-4b43-8d8a-0f1f6a3d2c10";
    private static final Proof PROOF = new Proof.ClientSecret(Secret.of("hush"));

    @Test
    void ids_are_kept_in_lower_case() {
        var credentials = new TeamsCredentials("5B0A6D38-1B0C-4B43-8D8A-0F1F6A3D2C10", "Contoso.OnMicrosoft.com",
                PROOF);

        assertThat(credentials.appId()).isEqualTo(APP);
        assertThat(credentials.tenant()).isEqualTo("contoso.onmicrosoft.com");
        assertThat(new TeamsCredentials(APP, APP, PROOF).tenant()).isEqualTo(APP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "leadership-bot", "5b0a6d381b0c4b438d8a0f1f6a3d2c10",
            "5b0a6d38-1b0c-4b43-8d8a-0f1f6a3d2c10 "})
    void app_id_of_another_form_is_refused(String appId) {
        assertThatThrownBy(() -> new TeamsCredentials(appId, APP, PROOF)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not an app id. Copy the \"Application (client) ID\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "contoso", "contoso.com/..", "../common", "contoso.com?x", "a b.com"})
    void tenant_of_another_form_is_refused(String tenant) {
        assertThatThrownBy(() -> new TeamsCredentials(APP, tenant, PROOF)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not a tenant. Copy the \"Directory (tenant) ID\"");
    }

    @Test
    void credentials_are_not_printed() {
        assertThat(new TeamsCredentials(APP, APP, PROOF)).hasToString("[credentials]");
        assertThat(PROOF.toString()).doesNotContain("hush");
    }
}
