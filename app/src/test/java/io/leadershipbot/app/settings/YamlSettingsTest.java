package io.leadershipbot.app.settings;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class YamlSettingsTest {

    @Test
    void values_of_every_kind_are_read_as_they_stand_there() {
        var file = read("""
                        # a comment
                        PORT: 8080
                        BOT_NAME: "Coach: the bot"
                        SLACK_COMMAND: /coach
                        PUBLIC_URL:
                        """);
        assertThat(file.faults()).isEmpty();
        assertThat(file.values()).extracting(Found::name, Found::value, Found::place).containsExactly(
                tuple("PORT", "8080", "leadership-bot.yaml, line 2"),
                tuple("BOT_NAME", "Coach: the bot", "leadership-bot.yaml, line 3"),
                tuple("SLACK_COMMAND", "/coach", "leadership-bot.yaml, line 4"),
                tuple("PUBLIC_URL", "", "leadership-bot.yaml, line 5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing but a comment\n", "---\n"})
    void an_empty_file_sets_nothing(String content) {
        assertThat(read(content)).isEqualTo(SettingsFile.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SLACK_BOT_TOKEN: \"xoxb-secret", "PORT: 1\n\tSLACK_BOT_TOKEN: xoxb-secret",
            "SLACK_BOT_TOKEN: xoxb-secret: x: y", "- xoxb-secret", "xoxb-secret",
            "SLACK_BOT_TOKEN:\n  - xoxb-secret", "SLACK_BOT_TOKEN:\n  deep: xoxb-secret"})
    void a_place_that_cannot_be_read_is_named_by_line_and_never_quoted(String content) {
        assertThat(read(content).faults()).singleElement().asString().contains("leadership-bot.yaml, line ")
                .doesNotContain("secret");
    }

    @Test
    void a_name_that_stands_there_twice_is_a_fault() {
        assertThat(read("PORT: 1\nPORT: 2\n").faults()).singleElement().asString()
                .contains("PORT: leadership-bot.yaml, line 2").contains("twice");
    }

    private static SettingsFile read(String content) {
        return YamlSettings.read(Path.of("leadership-bot.yaml"), content);
    }
}
