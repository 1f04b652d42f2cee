package io.leadershipbot.content.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.leadershipbot.content.yaml.YamlNode.Mapping;
import io.leadershipbot.content.yaml.YamlNode.Scalar;
import io.leadershipbot.content.yaml.YamlNode.Sequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class YamlReaderTest {
    private final List<Problem> problems = new ArrayList<>();

    @Test
    void every_value_knows_its_line() {
        var root = mapping("""
                           # a comment
                           title: Trust
                           tips:
                             - id: one
                               text: |
                                 a page
                             - {id: two, text: short}
                           """);

        assertThat(root.lineOf("title")).isEqualTo(2);
        assertThat(root.get("tips")).hasValueSatisfying(tips -> {
            var items = ((Sequence) tips).items();
            assertThat(((Mapping) items.get(0)).lineOf("id")).isEqualTo(4);
            assertThat(((Mapping) items.get(0)).lineOf("text")).isEqualTo(5);
            assertThat(((Mapping) items.get(1)).lineOf("text")).isEqualTo(7);
            assertThat(((Mapping) items.get(1)).lineOf("missing")).isEqualTo(7);
        });
        assertThat(problems).isEmpty();
    }

    @Test
    void quotes_tell_a_text_from_a_number() {
        var root = mapping("""
                           year: 1875
                           chapter: "1875"
                           flag: true
                           word: 'true'
                           none:
                           minus: -12
                           long: 12345678901234567890
                           """);

        assertThat(scalar(root, "year").isInteger()).isTrue();
        assertThat(scalar(root, "chapter").isText()).isTrue();
        assertThat(scalar(root, "flag").isBoolean()).isTrue();
        assertThat(scalar(root, "word").isText()).isTrue();
        assertThat(scalar(root, "none").isNothing()).isTrue();
        assertThat(scalar(root, "minus").isInteger()).isTrue();
        assertThat(scalar(root, "long").isText()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "no", "On", "OFF", "y", "N"})
    void a_bare_truth_word_is_a_problem(String word) {
        read("answer: " + word);

        assertThat(problems).singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("'" + word + "'"));
    }

    @Test
    void a_quoted_truth_word_is_none() {
        read("answer: 'no'");

        assertThat(problems).isEmpty();
    }

    @Test
    void a_repeated_key_is_a_problem_and_reading_goes_on() {
        var root = mapping("a: 1\nb: 2\na: 3\nc: 4\n");

        assertThat(root.fields()).containsOnlyKeys("a", "b", "c");
        assertThat(problems).containsExactly(new Problem(3, "yaml", "'a' stands here twice.", "Keep one of the two."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: &anchor 1", "a: &anchor 1\nb: *anchor", "a: !!str 1", "a: !custom {b: 1}"})
    void anchors_aliases_and_tags_are_problems(String yaml) {
        read(yaml);

        assertThat(problems).isNotEmpty();
    }

    @Test
    void a_list_as_the_name_of_a_field_is_a_problem() {
        read("? [a, b]\n: 1");

        assertThat(problems).hasSize(1);
    }

    @Test
    void what_is_not_yaml_is_reported_with_its_line() {
        assertThat(read("a: 1\nb: 'open\nc: 2\n")).isEmpty();

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("yaml");
            assertThat(problem.what()).startsWith("This is not YAML: ");
            assertThat(problem.line()).isGreaterThanOrEqualTo(2);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# only a comment\n", "a: \u0007", "- - - - - - - - - - - - - - - - - - - - - - - - a"})
    void an_empty_an_unreadable_and_a_bottomless_file_are_problems(String yaml) {
        assertThat(read(yaml)).isEmpty();

        assertThat(problems).hasSize(1);
    }

    @Test
    void a_second_document_is_a_problem() {
        read("a: 1\n---\nb: 2\n");

        assertThat(problems).singleElement().satisfies(problem -> assertThat(problem.line()).isEqualTo(2));
    }

    private Optional<YamlNode> read(String yaml) {
        return YamlReader.read(new StringReader(yaml), problems::add);
    }

    private Mapping mapping(String yaml) {
        return (Mapping) read(yaml).orElseThrow();
    }

    private static Scalar scalar(Mapping root, String field) {
        return (Scalar) root.get(field).orElseThrow();
    }
}
