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

/**
 * Reads a connection address as PostgreSQL's own tools and hosting companies write it. What it says of a faulty one
 * quotes nothing but the scheme: where a password is written wrongly, any other part may turn out to belong to it.
 *
 * @see <a href="https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS">Connection URIs</a>
 */
final class PostgresUrl {

    private static final String HOST = "(?:[\\w.-]+|\\[[0-9A-Fa-f:.%]+])(?::\\d{1,5})?";
    private static final Pattern HOSTS = Pattern.compile(HOST + "(?:," + HOST + ")*");
    private static final Pattern DATABASE = Pattern.compile("/[^/@:]+");

    /** What PostgreSQL's own tools call a parameter, and what the Java driver calls it. */
    private static final Map<String, String> DRIVER_NAMES = Map.of("application_name", "ApplicationName",
            "connect_timeout", "connectTimeout", "channel_binding", "channelBinding");

    private static final String EXAMPLE = "postgresql://user:password@host:5432/database";
    private static final String ENCODE = "What is special in user or password is percent-encoded: "
            + "@ is %40, : is %3A, / is %2F, # is %23, ? is %3F, % is %25";

    private PostgresUrl() {}

    static DatabaseLocation.Postgres parse(String url) {
        var address = url.strip();
        var uri = uri(address.startsWith("jdbc:") ? address.substring("jdbc:".length()) : address);
        if (!"postgresql".equals(uri.getScheme()) && !"postgres".equals(uri.getScheme())) {
            throw refused(uri.getScheme() + ":…", "is no address of a database that the bot knows",
                    "Write " + EXAMPLE + ", or leave it empty: then the bot keeps its data in DATA_DIR");
        }
        var authority = Optional.ofNullable(uri.getRawAuthority()).orElse("");
        var at = authority.lastIndexOf('@');
        var hosts = authority.substring(at + 1);
        var path = Optional.ofNullable(uri.getRawPath()).orElse("");
        if (!HOSTS.matcher(hosts).matches() || !DATABASE.matcher(path).matches() || uri.getRawFragment() != null) {
            throw refused(uri.getScheme() + "://…", "does not name a host and a database",
                    "Write " + EXAMPLE + ". " + ENCODE);
        }
        return read(hosts, path.substring(1), at < 0 ? "" : authority.substring(0, at),
                Optional.ofNullable(uri.getRawQuery()).orElse(""));
    }

    private static URI uri(String address) {
        try {
            var uri = new URI(address);
            if (uri.getScheme() == null) {
                throw refused("…", "does not begin with 'postgresql://'", "Write " + EXAMPLE);
            }
            return uri;
        } catch (URISyntaxException e) {
            // The exception quotes the address, password and all: it goes no further.
            throw refused("…", "is no valid address, by its character " + (e.getIndex() + 1),
                    "Write " + EXAMPLE + ". " + ENCODE);
        }
    }

    private static DatabaseLocation.Postgres read(String hosts, String database, String credentials, String query) {
        var colon = credentials.indexOf(':');
        var user = decoded(colon < 0 ? credentials : credentials.substring(0, colon));
        var password = decoded(colon < 0 ? "" : credentials.substring(colon + 1));
        List<String> parameters = new ArrayList<>();
        for (var parameter : query.split("&", -1)) {
            var equals = parameter.indexOf('=');
            var name = equals < 0 ? parameter : parameter.substring(0, equals);
            var value = parameter.substring(equals + 1);
            switch (name) {
                case "" -> {
                    // Nothing between two ampersands, or after the question mark.
                }
                case "user" -> user = decoded(value);
                case "password" -> password = decoded(value);
                default -> parameters.add(DRIVER_NAMES.getOrDefault(name, name) + "=" + value);
            }
        }
        return new DatabaseLocation.Postgres(hosts, database, String.join("&", parameters),
                Optional.of(user).filter(it -> !it.isEmpty()),
                Optional.of(password).filter(it -> !it.isBlank()).map(Secret::of));
    }

    /** A plus sign is a plus sign here: only forms write it for a space. */
    private static String decoded(String raw) {
        return URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static IllegalArgumentException refused(String value, String rule, String fix) {
        return new IllegalArgumentException("DATABASE_URL '" + value + "' " + rule + ". " + fix + ".");
    }
}
