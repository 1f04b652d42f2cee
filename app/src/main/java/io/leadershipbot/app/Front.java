package io.leadershipbot.app;

import java.util.List;
import java.util.Locale;

import io.leadershipbot.http.Endpoint;
import io.leadershipbot.http.HttpRequest;
import io.leadershipbot.http.HttpResponse;
import io.leadershipbot.message.Messages;

import static java.util.stream.Collectors.joining;

/** What a browser shows at the bot's address, where app packages lead to: what this is, and what is kept of whom. */
final class Front {

    private static final List<String> KEYS = List.of("about.title", "about.text", "about.content", "privacy.kept",
            "privacy.others", "about.licence");

    private Front() {}

    static Endpoint endpoint() {
        return new Endpoint("GET", "/", Front::page);
    }

    private static HttpResponse page(HttpRequest request) {
        var messages = Messages.in(Locale.ENGLISH);
        return HttpResponse.text(200, KEYS.stream().map(messages::words).collect(joining("\n\n", "", "\n")));
    }
}
