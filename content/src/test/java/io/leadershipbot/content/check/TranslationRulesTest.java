package io.leadershipbot.content.check;

import java.nio.file.Path;
import java.util.Locale;

import io.leadershipbot.content.Fingerprint;
import io.leadershipbot.content.Library;
import io.leadershipbot.content.TestPack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What another language is held to; each test spoils one thing. */
final class TranslationRulesTest {

    private static final String GERMAN = "de/trust.yaml";

    @TempDir
    private Path folder;
    private TestPack pack;

    @BeforeEach
    void translate() {
        pack = TestPack.in(folder);
        pack.write(GERMAN, SmallGerman.of(Library.load(folder).in(Locale.ENGLISH).area("trust").orElseThrow()));
    }

    @Test
    void a_whole_translation_has_no_fault() {
        assertThat(pack.check().faults()).isEmpty();
    }

    @Test
    void english_that_has_changed_makes_its_translation_stale() {
        pack.replace(TestPack.TRUST, "keep your hands in your pockets", "keep your hands behind your back");
        var fault = pack.onlyFault();
        assertThat(fault.rule()).isEqualTo("stale");
        assertThat(fault.id()).isEqualTo("trust.tip.cheap-mistake");
        assertThat(fault.fix()).contains("write 'of: " + Fingerprint
                .of(Library.load(folder).in(Locale.ENGLISH).tip("trust.tip.cheap-mistake").orElseThrow()) + "'");
    }

    @Test
    void a_stale_translation_is_shown_all_the_same() {
        pack.replace(TestPack.TRUST, "keep your hands in your pockets", "keep your hands behind your back");
        assertThat(Library.load(folder).in(Locale.GERMAN).tip("trust.tip.cheap-mistake").orElseThrow().text())
                .contains("Wenn du");
    }

    @Test
    void an_area_that_says_something_else_in_english_is_stale() {
        pack.replace(TestPack.TRUST, "Trust grows from small promises that were kept.", "Trust grows slowly.");
        assertThat(pack.onlyFault().rule()).isEqualTo("stale");
    }

    @Test
    void what_is_not_translated_is_a_fault_and_shown_in_english() {
        pack.write(GERMAN,
                SmallGerman.withoutPraise(Library.load(folder).in(Locale.ENGLISH).area("trust").orElseThrow()));
        assertThat(pack.check().faults()).isNotEmpty().allSatisfy(fault -> assertThat(fault.what())
                .startsWith("'trust.praise.").endsWith("is not translated."));
        assertThat(Library.load(folder).in(Locale.GERMAN).area("trust").orElseThrow().praise()).hasSize(3);
    }

    @Test
    void an_item_that_is_not_there_in_english_is_a_fault_and_its_neighbours_are_still_read() {
        pack.replace(GERMAN, "- id: trust.tip.cheap-mistake", "- id: trust.tip.gone");
        assertThat(pack.check().faults()).extracting(Fault::rule).containsExactlyInAnyOrder("translated", "form");
    }

    @Test
    void an_area_that_is_not_there_in_english_is_a_fault() {
        pack.write("de/risk.yaml", "schema: 1\n");
        assertThat(pack.onlyFault().what()).isEqualTo("There is no area 'risk' in English.");
    }

    @Test
    void an_item_without_a_fingerprint_is_a_fault_of_form() {
        pack.replace(GERMAN, "    of: ", "    off: ");
        assertThat(pack.check().faults()).extracting(Fault::rule).contains("schema");
    }

    @Test
    void a_formal_address_is_a_fault() {
        pack.replace(GERMAN, "Wenn du", "Wenn Sie");
        assertThat(pack.onlyFault().rule()).isEqualTo("address");
    }

    @Test
    void straight_quotation_marks_are_a_fault() {
        pack.replace(GERMAN, "Wenn du", "\\\"Wenn\\\" du");
        assertThat(pack.onlyFault().rule()).isEqualTo("punctuation");
    }

    @Test
    void a_question_for_yes_or_no_is_a_fault() {
        pack.replace(GERMAN, "Was hat", "Hat");
        assertThat(pack.onlyFault().rule()).isEqualTo("ask");
    }

    @Test
    void officialese_is_hard_to_read() {
        pack.replace(GERMAN, "Wenn du",
                "Unverzügliche Berücksichtigung organisationsübergreifender Verantwortlichkeiten erfordert "
                        + "kontinuierliche Rückversicherung hinsichtlich Zuständigkeiten, wenn du");
        assertThat(pack.onlyFault().rule()).isEqualTo("readability");
    }

    @Test
    void a_starter_for_praise_that_tells_who_writes_is_a_fault() {
        pack.replace(GERMAN, "Das Team hat", "Das Team und ich haben");
        assertThat(pack.onlyFault().rule()).isEqualTo("encounter");
    }

    @Test
    void jargon_and_pictures_of_war_are_faults() {
        pack.replace(GERMAN, "Wenn du", "Wenn du proaktiv");
        assertThat(pack.onlyFault().rule()).isEqualTo("jargon");
        pack.replace(GERMAN, "proaktiv", "im Kampf");
        assertThat(pack.onlyFault().rule()).isEqualTo("metaphors");
    }
}
