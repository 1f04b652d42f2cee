package io.leadershipbot.content.check;

import java.nio.file.Path;
import java.util.Locale;

import io.leadershipbot.content.Library;
import io.leadershipbot.content.TestPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** One bad example for each rule; the good one is the pack as it is, which {@link ContentCheckTest} finds clean. */
class StructureRulesTest {
    @TempDir
    Path folder;

    @Test
    void an_area_of_the_checklist_without_a_file_is_missing() {
        var pack = TestPack.in(folder);
        pack.write("checklist.jsonl", pack.read("checklist.jsonl") + "{\"id\": \"risk.1\", \"kind\": \"upgrade\"}\n");

        assertThat(pack.check().faults()).extracting(Fault::toString).containsExactly(
                "en/risk.yaml:1 risk [areas] The area 'risk' is missing. Write its file.",
                "en/risk.yaml:1 risk [coverage] Nothing covers 'risk.1'. Write an item that is about it, and name it in 'covers'.");
    }

    @Test
    void an_area_with_five_tips_is_below_the_floor() {
        var pack = TestPack.in(folder);
        var text = pack.read(TestPack.TRUST);
        int start = text.indexOf("  - id: trust.tip.own-slip");
        pack.write(TestPack.TRUST,
                text.substring(0, start) + text.substring(text.indexOf("  - id: trust.tip.first-q")));

        var fault = pack.onlyFault();

        assertThat(fault.rule()).isEqualTo("floors");
        assertThat(fault.what()).isEqualTo("'tips' is 5.");
        assertThat(fault.fix()).isEqualTo("Write 1 more: it is at least 6.");
    }

    @Test
    void floors_that_are_none_are_a_fault() {
        assertFault(TestPack.in(folder).replace("floors.yaml", "tips: 6", "tipps: 6"), "files",
                "The file cannot be used: line 2: 'tipps' is not something to count, or has no number.");
    }

    @Test
    void an_id_of_another_kind_is_a_fault() {
        assertFault(TestPack.in(folder).replace("trust.tip.own-slip", "risk.tip.own-slip"), "ids",
                "'risk.tip.own-slip' does not begin with 'trust.tip.'.");
    }

    @Test
    void an_id_that_is_taken_is_a_fault() {
        var pack = TestPack.in(folder).replace("trust.tip.own-slip", "trust.tip.stop-checking");

        assertFault(pack, "ids", "'trust.tip.stop-checking' is taken already: en/trust.yaml:%d."
                .formatted(pack.lineOf("trust.tip.stop-checking")));
    }

    @Test
    void an_item_cannot_replace_one_that_is_still_there() {
        assertFault(TestPack.in(folder).replace("tags: [control]", "replaces: trust.tip.own-slip"), "ids",
                "'trust.tip.own-slip' is still in the pack.");
    }

    @Test
    void an_item_cannot_replace_one_of_no_area() {
        assertFault(TestPack.in(folder).replace("tags: [control]", "replaces: thrust.tip.gone"), "ids",
                "'thrust.tip.gone' is of no area.");
    }

    @Test
    void an_item_may_replace_one_that_is_gone() {
        assertThat(TestPack.in(folder).replace("tags: [control]", "replaces: trust.tip.gone").check().clean()).isTrue();
    }

    @Test
    void an_id_that_is_not_on_the_checklist_cannot_be_covered() {
        assertFault(TestPack.in(folder).replace("covers: [trust.1]", "covers: [trust.9]"), "covers",
                "'trust.9' is not on the checklist.");
    }

    @Test
    void what_a_role_covers_is_not_listed() {
        assertFault(TestPack.in(folder).replace("covers: [trust.1]", "covers: [trust.q]"), "covers",
                "'trust.q' is covered by a role.");
    }

    @Test
    void what_nothing_covers_is_a_fault() {
        var pack = TestPack.in(folder);
        pack.write(TestPack.TRUST, pack.read(TestPack.TRUST).replace("covers: [trust.2]", "covers: [trust.1]"));

        assertFault(pack, "coverage", "Nothing covers 'trust.2'.");
    }

    @Test
    void evidence_that_is_no_source_is_a_fault() {
        var pack = TestPack.in(folder).replace("evidence: [edmondson-1999]", "evidence: [edmondson-1998]");

        assertFault(pack, "evidence", "'edmondson-1998' is not in sources.yaml.");
        assertThat(pack.onlyFault().line()).isEqualTo(pack.lineOf("evidence:"));
    }

    @Test
    void a_source_that_stands_twice_is_a_fault() {
        var pack = TestPack.in(folder);
        var sources = pack.read("sources.yaml");
        pack.write("sources.yaml", sources + sources.substring(sources.indexOf("  - id")));

        assertFault(pack, "files", "'edmondson-1999' stands there twice.");
    }

    @Test
    void a_verified_quotation_says_where_it_was_checked() {
        assertFault(TestPack.in(folder).replace("    source: Full text of the work\n", ""), "quotations",
                "A verified quotation names no 'source'.");
    }

    @Test
    void a_quotation_whose_origin_is_known_to_be_another_names_it() {
        assertFault(
                TestPack.in(folder).replace("    origin: A free rendering of 1944, and not a close one.\n", ""),
                "quotations", "The quotation is paraphrase and names no 'origin'.");
    }

    @Test
    void an_unverified_quotation_needs_no_origin() {
        assertThat(TestPack.in(folder)
                .replace("status: paraphrase\n    origin: A free rendering of 1944, and not a close one.",
                        "status: unverified")
                .check().clean()).isTrue();
    }

    @Test
    void an_area_has_one_quotation_of_the_article() {
        assertThat(TestPack.in(folder).replace("    article: true\n", "").check().faults()).extracting(Fault::what)
                .containsExactlyInAnyOrder("0 quotations are marked 'article: true'.", "Nothing covers 'trust.q'.");
    }

    @Test
    void an_area_has_not_two_quotations_of_the_article() {
        assertFault(TestPack.in(folder).replace("year: 1891", "year: 1891\n    article: true"), "quotations",
                "2 quotations are marked 'article: true'.");
    }

    @Test
    void a_synonym_is_not_the_name_of_another_area() {
        assertFault(TestPack.in(folder).replace("autonomy]", "culture]"), "synonyms",
                "'culture' leads to 'culture' already.");
    }

    @Test
    void a_synonym_leads_to_one_area() {
        var pack = TestPack.in(folder);
        pack.write("en/risk.yaml", pack.read(TestPack.TRUST).replace("trust", "risk"));

        assertThat(pack.check().faults()).filteredOn(fault -> fault.rule().equals("synonyms")).extracting(Fault::what)
                .contains("'autonomy' leads to 'risk' already.", "'delegate' leads to 'risk' already.");
    }

    @Test
    void what_leaders_do_is_covered_twice() {
        var pack = TestPack.in(folder);
        pack.write("checklist.jsonl", pack.read("checklist.jsonl") + "{\"id\": \"trust.3\", \"kind\": \"upgrade\"}\n");
        pack.replace("covers: [trust.1]", "covers: [trust.1, trust.3]");

        assertFault(pack, "coverage", "Only 'trust.tip.stop-checking' covers 'trust.3'.");
    }

    @Test
    void what_leaders_do_has_something_to_try() {
        var pack = TestPack.in(folder);
        pack.write("checklist.jsonl", pack.read("checklist.jsonl") + "{\"id\": \"trust.3\", \"kind\": \"upgrade\"}\n");
        pack.replace("trust.prompt.handed-over, ", "trust.prompt.handed-over, covers: [trust.3], ");
        pack.replace("trust.prompt.own-way, ", "trust.prompt.own-way, covers: [trust.3], ");

        assertFault(pack, "coverage", "No tip and no challenge covers 'trust.3'.");
    }

    @Test
    void an_item_that_says_what_another_says_is_a_fault() {
        assertFault(
                TestPack.in(folder).replace("text: Keep one small promise before lunch, and say so in a line.",
                        "text: Tell a colleague today which check you have dropped."),
                "near-duplicate", "It says nearly the same as 'trust.tip.stop-checking'.");
    }

    @Test
    void an_item_of_the_last_release_that_is_gone_is_a_fault() {
        var pack = TestPack.in(folder).write("released.txt", "trust.tip.gone abcdef\n");

        assertFault(pack, "released", "'trust.tip.gone' was released and is gone.");
        pack.replace("tags: [control]", "replaces: trust.tip.gone");
        assertThat(pack.check().faults()).isEmpty();
    }

    @Test
    void an_item_that_says_something_else_than_in_the_last_release_is_a_fault() {
        var pack = TestPack.in(folder).write("released.txt", """
                                                             # released
                                                             trust.tip.stop-checking abcdef 123456 234567
                                                             """);

        assertFault(pack, "released", "'trust.tip.stop-checking' says something else than in the last release.");
    }

    @Test
    void a_word_mended_since_the_last_release_is_none() {
        var pack = TestPack.in(folder);
        var released = new StringBuilder();
        Library.load(folder).in(Locale.ENGLISH).areas().getFirst().items().forEach(item -> released.append(item.id())
                .append(' ').append(String.join(" ", Released.hashes(item))).append('\n'));
        pack.write("released.txt", released.toString());
        pack.replace("which check you have dropped", "which of your checks you have dropped");

        assertThat(pack.check().faults()).isEmpty();
    }

    private static void assertFault(TestPack pack, String rule, String what) {
        assertThat(pack.onlyFault()).satisfies(fault -> {
            assertThat(fault.rule()).isEqualTo(rule);
            assertThat(fault.what()).isEqualTo(what);
            assertThat(fault.fix()).isNotBlank();
        });
    }
}
