package io.leadershipbot.app;

import java.util.List;
import java.util.Map;

import io.leadershipbot.app.cli.Version;
import io.leadershipbot.app.cli.Words;
import io.leadershipbot.app.settings.Settings;

/** What the bot says of itself when it has started. */
final class Banner {

    private final Words words;

    Banner(Words words) {
        this.words = words;
    }

    List<String> lines(Settings settings, Bot bot) {
        var values = Map.of("version", Version.current(), "address",
                "http://" + host(settings) + ":" + bot.port(), "command", settings.slackCommand(), "name",
                settings.botName(), "data", bot.data(),
                "management", "http://localhost:" + bot.managementPort());
        boolean plays = bot.isPlaying();
        return List.of(words.say(plays ? "banner.playground" : "banner.running", values),
                words.say(settings.slack().isPresent() ? "banner.slack.on" : "banner.slack.off", values),
                words.say(settings.teams().isPresent() ? "banner.teams.on" : "banner.teams.off", values),
                words.say(plays ? "banner.playground.data" : "banner.data", values),
                words.say("banner.health", values), words.say("banner.stop", values));
    }

    private static String host(Settings settings) {
        var address = settings.bindAddress();
        if (address.isLoopbackAddress() || address.isAnyLocalAddress()) {
            return "localhost";
        }
        return address.getHostAddress().contains(":")
                ? "[" + address.getHostAddress() + "]"
                : address.getHostAddress();
    }
}
