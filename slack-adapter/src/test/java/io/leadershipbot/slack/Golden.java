package io.leadershipbot.slack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParser;

import static org.assertj.core.api.Assertions.assertThat;

/** Compares JSON with a file that somebody has looked at. */
final class Golden {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");
    private static final Gson JSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private Golden() {}

    static void matches(String name, String json) throws IOException {
        var file = FOLDER.resolve(name + ".json");
        var actual = JSON.toJson(JsonParser.parseString(json)) + "\n";
        if (Boolean.getBoolean("golden.accept")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual);
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as("%s shows something else now. If that is right, accept it and look at the difference: "
                        + "mvn verify -pl slack-adapter -am -Dtest=GoldenTest -Dgolden.accept=true "
                        + "-Dsurefire.failIfNoSpecifiedTests=false", file)
                .isEqualTo(actual);
    }
}
