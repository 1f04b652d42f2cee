package io.leadershipbot.app.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

/** The table in {@code docs/configuration.md} is made from the code. */
class ConfigurationPageTest {

    private static final String BEGIN = "<!-- settings: made from the code -->\n";
    private static final String END = "<!-- end of settings -->";

    @Test
    void the_documented_table_is_the_table_in_the_code() throws IOException {
        var page = Path.of("").toAbsolutePath().resolveSibling("docs").resolve("configuration.md");
        var text = Files.readString(page);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        int end = text.indexOf(END);
        if (Boolean.getBoolean("docs.accept")) {
            Files.writeString(page, text.substring(0, begin) + table() + text.substring(end));
        } else {
            assertThat(text.substring(begin, end))
                    .as("To accept the code's table: mvn verify -pl app -am -Dtest=ConfigurationPageTest "
                            + "-Dsurefire.failIfNoSpecifiedTests=false -Ddocs.accept=true")
                    .isEqualTo(table());
        }
    }

    private static String table() {
        return SettingTable.ALL.stream()
                .map(setting -> "| `" + setting.name() + "` | " + setting.meaning() + " | "
                        + (setting.standard().isEmpty() ? "" : "`" + setting.standard() + "`") + " |\n")
                .collect(joining("", "| setting | what it is for | default |\n| --- | --- | --- |\n", ""));
    }
}
