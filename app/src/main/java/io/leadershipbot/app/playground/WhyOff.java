package io.leadershipbot.app.playground;

import java.util.Locale;
import java.util.Optional;

import io.leadershipbot.app.settings.Settings;
import io.leadershipbot.http.Endpoint;
import io.leadershipbot.http.HttpResponse;
import io.leadershipbot.playground.page.Playground;

/** Why there is no playground. */
public enum WhyOff {

    /** A platform has credentials. */
    CREDENTIALS,
    /** Others could reach it. */
    ADDRESS;

    /** Why the settings leave no room for it; empty if they do. */
    public static Optional<WhyOff> of(Settings settings) {
        if (settings.slack().isPresent() || settings.teams().isPresent()) {
            return Optional.of(CREDENTIALS);
        }
        return settings.bindAddress().isLoopbackAddress() ? Optional.empty() : Optional.of(ADDRESS);
    }

    /** The key of the sentence that says so. */
    public String key() {
        return "playground.off." + name().toLowerCase(Locale.ROOT);
    }

    /** What stands in its place. */
    public static Endpoint endpoint(String sentence) {
        return new Endpoint("GET", Playground.PATH, request -> HttpResponse.text(404, sentence + "\n"));
    }
}
