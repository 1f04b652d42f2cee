package io.leadershipbot.content.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import io.leadershipbot.content.TestPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"area.schema.json", "sources.schema.json"})
    void every_object_is_closed_and_every_field_is_described(String name) throws IOException {
        JsonNode schema;
        try (var text = SchemaTest.class.getResourceAsStream("/pack/" + name)) {
            schema = new ObjectMapper().readTree(text);
        }
        var faults = new ArrayList<String>();
        visit(schema, "", faults, schema);

        assertThat(faults).isEmpty();
    }

    private static void visit(JsonNode node, String path, List<String> faults, JsonNode root) {
        if (node.path("type").asText().equals("object") && !node.path("additionalProperties").equals(
                BooleanNode.FALSE)) {
            faults.add(path + " is open");
        }
        if (!path.endsWith("/if") && !path.endsWith("/then") && !path.endsWith("/else")) {
            node.path("properties").properties().forEach(field -> {
                var reference = field.getValue().path("$ref").asText("");
                var target = reference.isEmpty() ? field.getValue() : root.at(reference.substring(1));
                if (target.path("description").asText("").isBlank()) {
                    faults.add(path + "/" + field.getKey() + " is not described");
                }
            });
        }
        node.properties().forEach(child -> visit(child.getValue(), path + "/" + child.getKey(), faults, root));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                                                                  title: Trust                     | title: 12                             | 'title' is the number 12.
                                                                  title: Trust                     | title: ~                              | 'title' is empty.
                                                                  title: Trust                     | title: [a]                            | 'title' is a list.
                                                                  title: Trust                     | titel: Trust                          | 'title' is missing.
                                                                  mistakes, autonomy]              | mistakes]                             | 'also' has 5 entries.
                                                                  mistakes, autonomy]              | mistakes, Autonomy]                   | an entry of 'also' is 'Autonomy'.
                                                                  mistakes, autonomy]              | mistakes, mistakes]                   | 'also' names the same thing twice.
                                                                  covers: [trust.1]                | covers: trust.1                       | 'covers' is the text 'trust.1'.
                                                                  minutes: 5                       | minutes: five                         | 'minutes' is the text 'five'.
                                                                  days: 3                          | days: 15                              | 'days' is '15'.
                                                                  when: one-on-one                 | when: sometime                        | 'when' is 'sometime'.
                                                                  for: [new, senior]               | for: [new, boss]                      | an entry of 'for' is 'boss'.
                                                                  not_when: A law asks for that check. | not_when: A law asks for that check | 'not_when' is 'A law asks for that check'.
                                                                  status: verified                 | status: sure                          | 'status' is 'sure'.
                                                                  article: true                    | article: false                        | 'article' is 'false'.
                                                                  schema: 1                        | schema: 2                             | 'schema' is '2'.
                                                                  review_by: 2027-11-30            | review_by: next year                  | 'review_by' is 'next year'.
                                                                  """)
    void a_field_against_the_schema_is_a_fault(String good, String bad, String what) {
        assertThat(TestPack.in(folder).replace(good, bad).check().faults())
                .filteredOn(fault -> fault.rule().equals("schema")).extracting(Fault::what).contains(what);
    }

    @Test
    void a_fault_of_the_schema_tells_how_to_mend_it() {
        var pack = TestPack.in(folder).replace("ask: What did their face do?", "ask: What " + "x".repeat(130) + "?");

        assertThat(pack.onlyFault()).satisfies(fault -> {
            assertThat(fault.what()).isEqualTo("'ask' has 136 characters.");
            assertThat(fault.fix()).startsWith("Take out at least 16. An open question");
            assertThat(fault.id()).isEqualTo("trust.tip.stop-checking");
            assertThat(fault.line()).isEqualTo(pack.lineOf("ask: What xxx"));
        });
    }

    @Test
    void an_unknown_field_is_told_the_fields_there_are() {
        assertThat(TestPack.in(folder).replace("tags: [control]", "tag: [control]").onlyFault().fix())
                .contains("covers, tags, replaces, text, ask");
    }

    @Test
    void a_missing_field_is_told_what_it_is_for() {
        assertThat(TestPack.in(folder).replace("    done_when: Three checks are gone and three people know.\n", "")
                .onlyFault()).satisfies(fault -> {
                    assertThat(fault.what()).isEqualTo("'done_when' is missing.");
                    assertThat(fault.fix()).isEqualTo("Add it. How to know that it is done, at most 120 characters.");
                    assertThat(fault.id()).isEqualTo("trust.challenge.one-check");
                });
    }

    @Test
    void only_the_foundations_have_a_story() {
        assertThat(TestPack.in(folder).replace("comparisons:", "story: []\ncomparisons:").onlyFault().what())
                .isEqualTo("'story' does not belong here.");
    }

    @Test
    void the_foundations_have_neither_baseline_nor_praise() {
        var pack = TestPack.in(folder);
        pack.write("en/foundations.yaml", pack.read(TestPack.TRUST).replace("trust", "foundations"));

        assertThat(pack.check().faults()).filteredOn(fault -> fault.rule().equals("schema")).extracting(Fault::what)
                .contains("'baseline' does not belong here.", "'praise' does not belong here.", "'story' is missing.");
    }
}
