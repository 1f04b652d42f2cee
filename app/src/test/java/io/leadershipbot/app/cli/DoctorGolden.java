package io.leadershipbot.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** What doctor shows, without what differs from machine to machine, beside files that somebody has looked at. */
final class DoctorGolden {

    private static final Path FOLDER = Path.of("src", "test", "resources", "io", "leadershipbot", "app", "cli");
    private static final Map<Pattern, String> MASKS = masks();

    private DoctorGolden() {}

    private static Map<Pattern, String> masks() {
        var masks = new LinkedHashMap<Pattern, String>();
        masks.put(Pattern.compile("Java \\d.*\\."), "Java {version}, {vendor}.");
        masks.put(Pattern.compile("\\d+ MB"), "{n} MB");
        masks.put(Pattern.compile("as of \\d{4}[a-z]+; this machine is in \\S+\\."), "as of {data}; … in {zone}.");
        masks.put(Pattern.compile("/\\S*?/data(?=[/ ])"), "{folder}/data");
        masks.put(Pattern.compile("SQLite \\d[\\d.]+"), "SQLite {version}");
        masks.put(Pattern.compile("schema \\d+"), "schema {n}");
        masks.put(Pattern.compile("PORT( |=)\\d+\\b"), "PORT$1{port}");
        masks.put(Pattern.compile("Right to \\d+ seconds"), "Right to {n} seconds");
        masks.put(Pattern.compile("It says \\S+Z"), "It says {now}");
        masks.put(Pattern.compile("\\d+ tips in \\d+ areas"), "{n} tips in {n} areas");
        return masks;
    }

    static String masked(String shown) {
        var text = shown;
        for (var mask : MASKS.entrySet()) {
            text = mask.getKey().matcher(text).replaceAll(mask.getValue());
        }
        return text;
    }

    static void matches(String name, String shown) throws IOException {
        var file = FOLDER.resolve("doctor-" + name + ".txt");
        if (Boolean.getBoolean("golden.accept")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, masked(shown));
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as("%s shows something else now. If that is right, accept it and look at the difference: "
                        + "mvn verify -pl app -am -Dtest=DoctorCommandTest -Dgolden.accept=true "
                        + "-Dsurefire.failIfNoSpecifiedTests=false", file)
                .isEqualTo(masked(shown));
    }
}
