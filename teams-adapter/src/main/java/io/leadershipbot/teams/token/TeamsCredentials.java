package io.leadershipbot.teams.token;

import java.util.Locale;
import java.util.regex.Pattern;

import io.leadershipbot.secret.Secret;

/**
 * What the bot shows to Entra to get its own token.
 *
 * @param appId the application (client) id of the app registration
 * @param tenant the tenant of the app registration: its id, or one of its domains
 */
public record TeamsCredentials(String appId, String tenant, Proof proof) {

    private static final Pattern GUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");

    /**
     * Credentials of the right form, in lower case.
     *
     * @throws IllegalArgumentException if an id is not one
     */
    public TeamsCredentials {
        appId = appId.toLowerCase(Locale.ROOT);
        tenant = tenant.toLowerCase(Locale.ROOT);
        if (!GUID.matcher(appId).matches()) {
            throw new IllegalArgumentException("'" + appId + "' is not an app id. Copy the \"Application (client) ID\""
                    + " of the app registration: eight hexadecimal digits, a hyphen, and so on.");
        }
        if (!GUID.matcher(tenant).matches() && !DOMAIN.matcher(tenant).matches()) {
            throw new IllegalArgumentException("'" + tenant + "' is not a tenant. Copy the \"Directory (tenant) ID\" of"
                    + " the app registration, or give a domain such as contoso.onmicrosoft.com.");
        }
    }

    /** What proves that the bot is the app. */
    public sealed interface Proof {

        /** A client secret's value. */
        record ClientSecret(Secret value) implements Proof {}

        /** A certificate that the app registration knows. */
        record Certificate(ClientCertificate value) implements Proof {}
    }

    @Override
    public String toString() {
        return "[credentials]";
    }
}
