package io.leadershipbot.app.settings;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DotEnvTextTest {

    private static final List<String> NASTY = List.of("\"", "'", "\\", "#", " #", "$", "`", "=", " ", "\t", "\n", "\r",
            "\r\n", "a", "ä", "\u0085", "\u2028", "\uFEFF", "n", "\\n", "%", "export ", "😀", "\u0000", "{}");

    @Test
    void a_new_file_has_a_line_for_each_value() {
        assertThat(changed("", Map.of("A", "1"))).isEqualTo("A=1\n");
    }

    @Test
    void comments_order_and_everything_else_stay_as_they_are() {
        var before = """
                     # Mine
                     export A = "old"   # why
                       B='b' # b

                     nonsense
                     #A=commented
                     C=c""";
        assertThat(changed(before, Map.of("A", "new"))).isEqualTo(before.replace("\"old\"", "new").replace("= new",
                "=new"));
        assertThat(changed(before, Map.of("D", "d"))).isEqualTo(before + "\nD=d\n");
        assertThat(changed(before, Map.of("B", "it's"))).isEqualTo(before.replace("'b'", "\"it's\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"A=|A=new", "A= # empty|A=new # empty",
            "A=\"x\"#y|A=new #y", "A=x#y|A=new", "A=x #y|A=new #y", "A=\"broken|A=new", "A='x' \"y\"|A=new",
            "  A=x  |  A=new", "A=new|A=new", "A=\"new\" #y|A=\"new\" #y"})
    void a_value_is_replaced_and_the_comment_behind_it_kept(String before, String after) {
        assertThat(changed(before, Map.of("A", "new"))).isEqualTo(after);
    }

    @Test
    void a_mark_at_the_beginning_and_the_ends_of_lines_are_kept() {
        assertThat(changed("\uFEFFA=1\r\nB=2", Map.of("A", "3", "C", "4"))).isEqualTo("\uFEFFA=3\r\nB=2\r\nC=4\r\n");
    }

    @Test
    void a_name_that_stood_there_twice_stands_there_once() {
        assertThat(changed("A=1\nB=2\nA=3\n", Map.of("A", "4"))).isEqualTo("A=4\nB=2\n");
    }

    @Test
    void a_value_can_be_taken_out() {
        assertThat(DotEnvText.changed("A=1\nB=2\nA=3", Map.of("A", Optional.empty(), "C", Optional.empty())))
                .isEqualTo("B=2\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xoxb-1-2-abc", "https://bot.example.org", "A8~x.y_z", "a b", " a", "", "#", "a #b", "\"",
            "'", "\\", "\\\"", "$HOME", "`id`", "it's \"so\"", "x\\n", "export A=1"})
    void every_value_is_read_back_as_it_was(String value) {
        assertThat(values(changed("# first\nB=b\n", Map.of("A", value)))).isEqualTo(Map.of("A", value, "B", "b"));
        assertThat(values(changed("A='old' # c\nB=b", Map.of("A", value)))).isEqualTo(Map.of("A", value, "B", "b"));
    }

    @Test
    void nasty_values_are_read_back_as_they_were() {
        var random = new Random(7);
        var before = "";
        for (int round = 0; round < 3_000; round++) {
            var values = new LinkedHashMap<String, String>();
            for (var name : List.of("A", "B", "C")) {
                var value = new StringBuilder();
                random.ints(random.nextInt(7), 0, NASTY.size()).mapToObj(NASTY::get).forEach(value::append);
                values.put(name, value.toString());
            }
            before = changed(before, values);
            assertThat(values(before)).isEqualTo(values);
        }
    }

    private static String changed(String content, Map<String, String> values) {
        var changes = new LinkedHashMap<String, Optional<String>>();
        values.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(value -> changes.put(value.getKey(), Optional.of(value.getValue())));
        return DotEnvText.changed(content, changes);
    }

    private static Map<String, String> values(String content) {
        var file = DotEnv.read(Path.of(".env"), content);
        assertThat(file.faults()).isEmpty();
        var values = new LinkedHashMap<String, String>();
        file.values().forEach(found -> values.put(found.name(), found.value()));
        return values;
    }
}
