package io.leadershipbot.app.agents;

import java.io.IOException;
import java.nio.file.Path;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.leadershipbot.playground.teams.App;

/** Reads who the bot is in the playground, in the file that the playground reads as well. */
final class Cast {

    /** How Teams begins the ids of bots. */
    private static final String BOT = "28:";

    private Cast() {}

    static App app(Path file) throws IOException {
        var mock = new YAMLMapper().readTree(file.toFile());
        var bot = mock.path("bot");
        return new App(bot.path("id").asText().substring(BOT.length()), bot.path("name").asText(),
                mock.path("tenantId").asText(), App.leadership().secret());
    }
}
