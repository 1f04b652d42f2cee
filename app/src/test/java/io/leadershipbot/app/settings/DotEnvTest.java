package io.leadershipbot.app.settings;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

class DotEnvTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"A=1|1", "A = 1 |1", "export A=1|1", "  A=1|1", "A=|``",
            "A=\"\"|``", "A=''|``", "A=\"in quotes\"|in quotes", "A='in quotes'|in quotes", "A=one # comment|one",
            "A=pa#ss|pa#ss", "A=\"a # b\" # comment|a # b", "A=x=y=z|x=y=z", "A=$HOME|$HOME", "A=it's|it's",
            "A='\\n'|\\n", "A=\"say \\\"x\\\"\"|say \"x\"", "A= # nothing|``"})
    void a_line_is_read_as_shells_read_it(String line, String value) {
        assertThat(values(line)).containsExactly(Map.entry("A", value));
    }

    @Test
    void a_backslash_n_in_double_quotes_is_a_line_break() {
        assertThat(values("A=\"one\\ntwo\"")).containsEntry("A", "one\ntwo");
    }

    @Test
    void comments_empty_lines_windows_line_ends_and_a_byte_order_mark_are_passed_over() {
        assertThat(values("\uFEFF# a comment\r\n\r\nA=1\r\n   # another\r\nB=2\r\n"))
                .isEqualTo(Map.of("A", "1", "B", "2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xoxb-secret", "1A=xoxb-secret", "=xoxb-secret", "A-B=xoxb-secret", "A=\"xoxb-secret",
            "A='xoxb-secret' xoxb", "A=\"xoxb-secret\" b"})
    void a_line_that_cannot_be_read_is_named_by_number_and_never_quoted(String line) {
        assertThat(read("B=1\n" + line).faults()).singleElement().asString().contains("line 2")
                .doesNotContain("secret");
    }

    @Test
    void a_name_that_stands_there_twice_is_a_fault() {
        assertThat(read("A=1\nA=2").faults()).singleElement().asString().contains("A: .env, line 2").contains("twice");
    }

    @Test
    void every_fault_is_found_at_once() {
        assertThat(read("what\nA=1\nA=2\nB=\"x").faults()).hasSize(3);
    }

    private static SettingsFile read(String content) {
        return DotEnv.read(Path.of(".env"), content);
    }

    private static Map<String, String> values(String content) {
        var file = read(content);
        assertThat(file.faults()).isEmpty();
        return file.values().stream().collect(toMap(Found::name, Found::value));
    }
}
