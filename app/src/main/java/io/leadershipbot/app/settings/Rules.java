package io.leadershipbot.app.settings;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import io.leadershipbot.secret.Secret;
import io.leadershipbot.storage.DatabaseLocation;

/** What values may look like, apart from Slack's own. */
final class Rules {

    private static final int HIGHEST_PORT = 65_535;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");
    private static final Set<String> LOCAL_HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");

    private Rules() {}

    static int port(String value) throws Rule.Broken {
        if (NUMBER.matcher(value).matches() && Integer.parseInt(value) <= HIGHEST_PORT) {
            return Integer.parseInt(value);
        }
        throw new Rule.Broken("A port is a whole number from 0 to 65535; 0 takes any free one.",
                "Leave it out for the default, or choose one such as 3000.");
    }

    static InetAddress address(String value) throws Rule.Broken {
        try {
            return InetAddress.getByName(value);
        } catch (UnknownHostException unknown) {
            throw new Rule.Broken("This must be an address or a name of this machine.",
                    "Use 127.0.0.1 to be reached from this machine only, 0.0.0.0 for every network it is in.");
        }
    }

    static URI publicUrl(String value) throws Rule.Broken {
        var url = url(value, "Write it as https://bot.example.org, without a path.");
        boolean secure = "https".equals(url.getScheme()) || isLocal(url);
        if (!secure || url.getQuery() != null || url.getFragment() != null
                || !(url.getPath().isEmpty() || url.getPath().equals("/"))) {
            throw new Rule.Broken("This is where the platforms reach the bot: an https address and nothing behind it.",
                    "Write it as https://bot.example.org, without a path.");
        }
        return url;
    }

    static boolean isLocal(URI url) {
        return LOCAL_HOSTS.contains(url.getHost());
    }

    static URI url(String value) throws Rule.Broken {
        return url(value, "Write it out in full, as in https://slack.com/api/.");
    }

    private static URI url(String value, String fix) throws Rule.Broken {
        try {
            var url = new URI(value);
            boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
            if (web && url.getHost() != null && url.getUserInfo() == null) {
                return url;
            }
        } catch (URISyntaxException malformed) {
            throw broken(malformed, new Rule.Broken("This is not a web address.", fix));
        }
        throw new Rule.Broken("This must be a web address with a host and without a user name.", fix);
    }

    private static Rule.Broken broken(Exception cause, Rule.Broken broken) {
        broken.initCause(cause);
        return broken;
    }

    static DatabaseLocation databaseUrl(String value) throws Rule.Broken {
        try {
            return DatabaseLocation.fromUrl(Secret.of(value));
        } catch (IllegalArgumentException malformed) {
            throw broken(malformed, new Rule.Broken(String.valueOf(malformed.getMessage()),
                    "Leave it out to keep everything in one file in DATA_DIR."));
        }
    }

    static Path folder(String value) throws Rule.Broken {
        try {
            return Path.of(value);
        } catch (InvalidPathException malformed) {
            throw broken(malformed,
                    new Rule.Broken("This must be the name of a folder.", "Leave it out for the default."));
        }
    }

    static LogFormat logFormat(String value) throws Rule.Broken {
        return Arrays.stream(LogFormat.values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(value.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Rule.Broken("A log is written as text or as json.",
                        "Set it to text for people or to json for machines."));
    }

    static String botName(String value) throws Rule.Broken {
        if (value.codePointCount(0, value.length()) > 35 || !Printable.of(value).equals(value)) {
            throw new Rule.Broken("A name has at most 35 characters, all of them printable.", "Choose a shorter one.");
        }
        return value;
    }
}
