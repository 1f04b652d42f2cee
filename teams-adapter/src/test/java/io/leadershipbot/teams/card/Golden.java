package io.leadershipbot.teams.card;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Compares JSON with a file that somebody has looked at. */
final class Golden {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");
    private static final ObjectWriter JSON = JsonMapper.builder().build().writer(
            new DefaultPrettyPrinter().withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"))
                    .withObjectIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n")));

    private Golden() {}

    static void matches(String name, JsonNode json) throws IOException {
        var file = FOLDER.resolve(name + ".json");
        var actual = JSON.writeValueAsString(json) + "\n";
        if (Boolean.getBoolean("golden.accept")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual);
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as("%s shows something else now. If that is right, accept it and look at the difference: "
                        + "mvn verify -pl teams-adapter -am -Dtest=GoldenTest -Dgolden.accept=true "
                        + "-Dsurefire.failIfNoSpecifiedTests=false", file)
                .isEqualTo(actual);
    }
}
