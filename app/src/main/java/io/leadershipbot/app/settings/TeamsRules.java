package io.leadershipbot.app.settings;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import io.leadershipbot.secret.Secret;
import io.leadershipbot.teams.token.ServiceHosts;

/**
 * What Microsoft's values look like.
 *
 * @see <a href="https://learn.microsoft.com/entra/identity-platform/quickstart-register-app">Entra on app registrations</a>
 */
final class TeamsRules {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern PRINTABLE = Pattern.compile("[!-~]+");

    private TeamsRules() {}

    static String appId(String value) throws Rule.Broken {
        return id(value, "Copy the Application (client) ID from the app registration's overview.");
    }

    static String tenantId(String value) throws Rule.Broken {
        return id(value, "Copy the Directory (tenant) ID from the app registration's overview.");
    }

    private static String id(String value, String fix) throws Rule.Broken {
        var lower = value.toLowerCase(Locale.ROOT);
        if (ID.matcher(lower).matches()) {
            return lower;
        }
        throw new Rule.Broken("An id is 32 hexadecimal digits in five groups.", fix);
    }

    static Secret password(String value) throws Rule.Broken {
        if (ID.matcher(value.toLowerCase(Locale.ROOT)).matches()) {
            throw new Rule.Broken("This is the secret's id, not its value.",
                    "Copy the Value from Certificates & secrets; Entra shows it once, when the secret is made.");
        }
        if (!PRINTABLE.matcher(value).matches()) {
            throw new Rule.Broken("There is a space, a line break or a letter in it that Entra does not use.",
                    "Copy the Value from Certificates & secrets.");
        }
        return Secret.of(value);
    }

    /** Secrets go there, or what they are checked with comes from there. */
    static URI secureUrl(String value) throws Rule.Broken {
        var url = Rules.url(value);
        if (!"https".equals(url.getScheme()) && !Rules.isLocal(url)) {
            throw new Rule.Broken("This must be an https address, or one on this machine.", "Write it with https://.");
        }
        return url;
    }

    static Path certificate(String value) throws Rule.Broken {
        try {
            return Path.of(value);
        } catch (InvalidPathException malformed) {
            throw caused(malformed, new Rule.Broken("This must be the name of a file.",
                    "Give the PEM file with the certificate and its private key."));
        }
    }

    static List<String> hosts(String value) throws Rule.Broken {
        var hosts = Arrays.stream(value.split(",", -1)).map(String::strip).filter(host -> !host.isEmpty()).toList();
        try {
            ServiceHosts.check(hosts);
            return hosts;
        } catch (IllegalArgumentException malformed) {
            throw caused(malformed, new Rule.Broken("This must be a list of hosts, parted by commas.",
                    String.valueOf(malformed.getMessage())));
        }
    }

    private static Rule.Broken caused(Exception cause, Rule.Broken broken) {
        broken.initCause(cause);
        return broken;
    }
}
