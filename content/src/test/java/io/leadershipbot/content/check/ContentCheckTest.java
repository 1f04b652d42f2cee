package io.leadershipbot.content.check;

import java.nio.file.Files;
import java.nio.file.Path;

import io.leadershipbot.content.Library;
import io.leadershipbot.content.TestPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

class ContentCheckTest {
    @TempDir
    Path folder;

    @Test
    void a_good_pack_has_no_fault_and_can_be_loaded() {
        assertThat(TestPack.in(folder).check().faults()).isEmpty();
        assertThatCode(() -> Library.load(folder)).doesNotThrowAnyException();
    }

    @Test
    void every_fault_is_found_at_once_in_the_order_of_the_file() {
        var pack = TestPack.in(folder)
                .replace("title: Trust", "title: Trust in the people whom you work with every day")
                .replace("minutes: 5", "minutes: 500").replace("ask: Who answered", "ask: Did anybody answer")
                .replace("covers: [trust.1]\n    text: Leave out", "covers: [trust.9]\n    text: Leave out")
                .replace("year: 1891", "year: 1891\n    century: 19");

        assertThat(pack.check().faults()).extracting(Fault::rule).containsExactly("schema", "schema", "ask", "schema",
                "covers");
        assertThat(pack.check().faults()).extracting(Fault::line).isSorted();
    }

    @Test
    void a_fault_says_file_line_id_rule_what_and_fix() {
        var pack = TestPack.in(folder).replace("minutes: 5", "minutes: 500");

        assertThat(pack.onlyFault()).isEqualTo(new Fault("en/trust.yaml", pack.lineOf("minutes: 500"),
                "trust.tip.stop-checking", "schema", "'minutes' is '500'.",
                "It should be: How long it takes, 1 to 60."));
        assertThat(pack.onlyFault())
                .hasToString("en/trust.yaml:%d trust.tip.stop-checking [schema] 'minutes' is '500'. "
                        .formatted(pack.lineOf("minutes: 500")) + "It should be: How long it takes, 1 to 60.");
    }

    @Test
    void a_file_that_does_not_parse_is_one_fault_and_the_others_are_still_checked() {
        var pack = TestPack.in(folder).write("en/risk.yaml", "title: 'open\n")
                .write("checklist.jsonl", """
                                          {"id": "trust.1", "kind": "upgrade"}
                                          {"id": "risk.1", "kind": "upgrade"}
                                          """).replace("What did their face do?", "Did it work?");

        assertThat(pack.check().faults()).extracting(Fault::file, Fault::rule).containsExactly(
                tuple("en/risk.yaml", "yaml"),
                tuple("en/trust.yaml", "covers"),
                tuple("en/trust.yaml", "ask"),
                tuple("en/trust.yaml", "covers"),
                tuple("en/trust.yaml", "covers"),
                tuple("en/trust.yaml", "covers"),
                tuple("en/trust.yaml", "covers"));
    }

    @Test
    void bytes_that_are_not_utf_8_are_a_fault() throws Exception {
        var pack = TestPack.in(folder);
        Files.write(folder.resolve("en/risk.yaml"), new byte[]{'a', ':', ' ', (byte) 0xff, '\n'});

        assertThat(pack.onlyFault()).satisfies(fault -> {
            assertThat(fault.file()).isEqualTo("en/risk.yaml");
            assertThat(fault.rule()).isEqualTo("yaml");
        });
    }

    @Test
    void a_folder_that_is_not_there_is_a_fault() {
        assertThat(ContentCheck.of(folder.resolve("nowhere")).faults()).singleElement()
                .satisfies(fault -> assertThat(fault.what()).contains("cannot be read as a folder"));
    }

    @Test
    void a_folder_without_areas_lacks_english() throws Exception {
        Files.writeString(folder.resolve("sources.yaml"), "schema: 1\nsources: []\n");

        assertThat(ContentCheck.of(folder).faults()).singleElement()
                .satisfies(fault -> assertThat(fault.what()).isEqualTo("There is no folder 'en' with areas."));
    }

    @Test
    void a_file_that_is_no_area_is_a_fault() {
        assertThat(TestPack.in(folder).write("en/trust.yml", "a: 1").onlyFault().what())
                .isEqualTo("'en/trust.yml' is not the file of an area.");
    }

    @Test
    void a_folder_that_is_no_language_is_a_fault() {
        var pack = TestPack.in(folder);
        pack.write("english_/trust.yaml", pack.read(TestPack.TRUST));

        assertThat(pack.check().faults()).extracting(Fault::what).contains("'english_' is not a language tag.");
    }

    @Test
    void a_broken_shared_file_is_a_fault() {
        var pack = TestPack.in(folder).write("style-en.yaml", "jargon: [synergy]\n").write("checklist.jsonl", "{}\n")
                .write("sources.yaml", "schema: 1\nsources:\n  - id: edmondson-1999\n");

        assertThat(pack.check().faults()).filteredOn(fault -> fault.rule().equals("files")).extracting(Fault::file)
                .containsExactly("checklist.jsonl", "style-en.yaml");
        assertThat(pack.check().faults()).filteredOn(fault -> fault.file().equals("sources.yaml")).hasSize(6)
                .allSatisfy(fault -> assertThat(fault.id()).isEqualTo("edmondson-1999"));
    }

    @Test
    void what_the_schema_lets_pass_the_reader_still_refuses() {
        assertThat(TestPack.in(folder).replace("2027-11-30", "2027-02-30").onlyFault().what())
                .isEqualTo("'review_by: 2027-02-30' is not a date.");
    }

}
