package io.leadershipbot.app.agents;

import java.io.IOException;
import java.nio.file.Path;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** Who the bot is in the playground, by the file that the playground reads as well. */
record Cast(String appId, String tenantId) {

    /** How Teams begins the ids of bots. */
    private static final String BOT = "28:";

    static Cast read(Path file) throws IOException {
        var mock = new YAMLMapper().readTree(file.toFile());
        return new Cast(mock.path("bot").path("id").asText().substring(BOT.length()), mock.path("tenantId").asText());
    }
}
