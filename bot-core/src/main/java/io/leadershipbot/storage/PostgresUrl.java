package io.leadershipbot.storage;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import io.leadershipbot.secret.Secret;
import org.jspecify.annotations.Nullable;

/** Reads a connection address as PostgreSQL's own tools and hosting companies write it. */
final class PostgresUrl {

    private static final Pattern HOSTS = Pattern
            .compile(
                    "(?:[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.%]+])(?::\\d{1,5})?(?:,(?:[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.%]+])(?::\\d{1,5})?)*");

    /** What PostgreSQL's own tools call a parameter, and what the Java driver calls it. */
    private static final Map<String, String> DRIVER_NAMES = Map.of("application_name", "ApplicationName",
            "connect_timeout", "connectTimeout", "channel_binding", "channelBinding");

    private PostgresUrl() {}

    static DatabaseLocation.Postgres parse(String url) {
        var address = url.strip();
        var uri = uri(address.startsWith("jdbc:") ? address.substring("jdbc:".length()) : address);
        if (!"postgresql".equals(uri.getScheme()) && !"postgres".equals(uri.getScheme())) {
            throw refused(shown(uri), "begins with '" + uri.getScheme() + ":', which is no database the bot knows",
                    "Use postgresql://…, or leave DATABASE_URL empty: then the bot keeps its data in DATA_DIR");
        }
        var authority = Optional.ofNullable(uri.getRawAuthority()).orElse("");
        var at = authority.lastIndexOf('@');
        var hosts = authority.substring(at + 1);
        if (!HOSTS.matcher(hosts).matches()) {
            throw refused(shown(uri), "names no host", "Write postgresql://user:password@host:5432/database");
        }
        var database = Optional.ofNullable(uri.getRawPath()).orElse("").replaceFirst("^/", "");
        if (database.isEmpty() || database.contains("/")) {
            throw refused(shown(uri), "names no database", "Add its name: postgresql://user:password@" + hosts
                    + "/leadershipbot");
        }
        return read(hosts, database, at < 0 ? "" : authority.substring(0, at), uri.getRawQuery());
    }

    private static DatabaseLocation.Postgres read(String hosts, String database, String credentials,
            @Nullable String query) {
        var colon = credentials.indexOf(':');
        var user = decoded(colon < 0 ? credentials : credentials.substring(0, colon));
        var password = decoded(colon < 0 ? "" : credentials.substring(colon + 1));
        List<String> parameters = new ArrayList<>();
        for (var parameter : query == null ? new String[0] : query.split("&")) {
            var equals = parameter.indexOf('=');
            var name = equals < 0 ? parameter : parameter.substring(0, equals);
            var value = equals < 0 ? "" : parameter.substring(equals + 1);
            switch (name) {
                case "user" -> user = decoded(value);
                case "password" -> password = decoded(value);
                default -> parameters.add(DRIVER_NAMES.getOrDefault(name, name) + "=" + value);
            }
        }
        return new DatabaseLocation.Postgres(hosts, database, String.join("&", parameters),
                Optional.of(user).filter(it -> !it.isEmpty()),
                Optional.of(password).filter(it -> !it.isBlank()).map(Secret::of));
    }

    private static URI uri(String address) {
        try {
            var uri = new URI(address);
            if (uri.getScheme() == null) {
                throw refused("…", "is no address", "Write postgresql://user:password@host:5432/database");
            }
            return uri;
        } catch (URISyntaxException e) {
            // The exception quotes the address, password and all: it goes no further.
            throw refused("…", "is no valid address (see its character " + (e.getIndex() + 1) + ")",
                    "Percent-encode what is special in user and password: @ is %40, / is %2F, # is %23, ? is %3F");
        }
    }

    /** A plus sign is a plus sign here: only forms write it for a space. */
    private static String decoded(String raw) {
        return URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** As much of an address as cannot hold the password. */
    private static String shown(URI uri) {
        return uri.getScheme() + "://…";
    }

    private static IllegalArgumentException refused(String value, String rule, String fix) {
        return new IllegalArgumentException("DATABASE_URL '" + value + "' " + rule + ". " + fix + ".");
    }
}
