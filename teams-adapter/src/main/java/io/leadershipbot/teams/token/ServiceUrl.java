package io.leadershipbot.teams.token;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a tenant's connector is. Outside of this package there are none but those that {@link ServiceHosts} admitted, so
 * that our token cannot be sent to another.
 */
public final class ServiceUrl {

    /**
     * Much narrower than URLs are: no user, no query, no escapes, no address in brackets, so that nobody can read
     * another host out of it than we do.
     */
    private static final Pattern FORM = Pattern.compile(
            "(?<scheme>https?)://(?<host>[a-z0-9-]+(?:\\.[a-z0-9-]+)*)(?::(?<port>[0-9]{1,5}))?"
                    + "(?<path>(?:/[a-z0-9._~-]+)*)/?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DOTS = Pattern.compile("/\\.\\.?(/|$)");
    private static final int LONGEST = 512;

    private final String origin;
    private final String host;
    private final int port;
    private final String path;

    private ServiceUrl(String scheme, String host, int port, String path) {
        this.origin = scheme + "://" + host + (port == defaultPort(scheme) ? "" : ":" + port);
        this.host = host;
        this.port = port;
        this.path = path;
    }

    /** A URL of the right form, wherever it leads. */
    static Optional<ServiceUrl> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var form = FORM.matcher(text);
        if (!form.matches() || DOTS.matcher(form.group("path")).find()) {
            return Optional.empty();
        }
        var scheme = form.group("scheme").toLowerCase(Locale.ROOT);
        var port = form.group("port") == null ? defaultPort(scheme) : Integer.parseInt(form.group("port"));
        return port < 1 || port > 65_535
                ? Optional.empty()
                : Optional.of(new ServiceUrl(scheme, form.group("host").toLowerCase(Locale.ROOT), port,
                        form.group("path")));
    }

    private static int defaultPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    /** In one spelling, without a slash at its end. May hold a tenant's id. */
    public String value() {
        return origin + path;
    }

    boolean isHttps() {
        return origin.startsWith("https:");
    }

    String host() {
        return host;
    }

    int port() {
        return port;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ServiceUrl url && url.value().equals(value());
    }

    @Override
    public int hashCode() {
        return value().hashCode();
    }

    @Override
    public String toString() {
        return "[service-url]";
    }
}
