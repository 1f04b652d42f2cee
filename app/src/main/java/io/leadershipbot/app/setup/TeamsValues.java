package io.leadershipbot.app.setup;

import java.nio.file.Path;
import java.util.Optional;

import io.leadershipbot.secret.Secret;
import io.leadershipbot.teams.token.ClientCertificate;
import io.leadershipbot.teams.token.TeamsCredentials;

/**
 * What Entra gives to whoever has registered an app.
 *
 * @param appId the Application (client) ID
 * @param tenant the Directory (tenant) ID
 * @param secret a client secret's value, or else:
 * @param certificate a PEM file with a certificate and its private key
 */
record TeamsValues(String appId, String tenant, Optional<String> secret, Optional<Path> certificate) {

    static final String APP_ID = "TEAMS_APP_ID";
    static final String TENANT_ID = "TEAMS_TENANT_ID";
    static final String PASSWORD = "TEAMS_APP_PASSWORD";
    static final String CERTIFICATE = "TEAMS_APP_CERTIFICATE";

    /**
     * The credentials that they make.
     *
     * @throws IllegalArgumentException if the certificate cannot be used; it says what to do
     */
    TeamsCredentials credentials() {
        var proof = secret.map(Secret::of).<TeamsCredentials.Proof>map(TeamsCredentials.Proof.ClientSecret::new)
                .orElseGet(() -> new TeamsCredentials.Proof.Certificate(
                        ClientCertificate.read(certificate.orElseThrow())));
        return new TeamsCredentials(appId, tenant, proof);
    }

    /** Plans them; of secret and certificate only one may be set. */
    void plan(Plan plan) {
        plan.put(APP_ID, appId);
        plan.put(TENANT_ID, tenant);
        secret.ifPresentOrElse(value -> plan.put(PASSWORD, value), () -> plan.clear(PASSWORD));
        certificate.ifPresentOrElse(file -> plan.put(CERTIFICATE, file.toString()), () -> plan.clear(CERTIFICATE));
    }

    /** Holds a secret. */
    @Override
    public String toString() {
        return "[values]";
    }
}
