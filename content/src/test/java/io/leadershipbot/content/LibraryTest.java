package io.leadershipbot.content;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LibraryTest {
    private static final Library LIBRARY = Library.load(TestPack.original());
    private static final Pack ENGLISH = LIBRARY.in(Locale.ENGLISH);

    @Test
    void a_tip_is_read_with_all_its_fields() {
        assertThat(ENGLISH.tip("trust.tip.stop-checking")).hasValueSatisfying(tip -> {
            assertThat(tip.covers()).containsExactly("trust.1");
            assertThat(tip.tags()).containsExactly("control");
            assertThat(tip.replaces()).isEmpty();
            assertThat(tip.text()).isEqualTo(
                    "Tell one colleague today which check you have dropped. \"I no longer read these before they go out.\"");
            assertThat(tip.ask()).isEqualTo("What did their face do?");
            assertThat(tip.when()).isEqualTo(When.ONE_ON_ONE);
            assertThat(tip.audience()).containsExactly(Audience.NEW, Audience.SENIOR);
            assertThat(tip.minutes()).isEqualTo(5);
            assertThat(tip.evidence()).containsExactly("edmondson-1999");
            assertThat(tip.notWhen()).hasValue("A law asks for that check.");
        });
    }

    @Test
    void an_area_is_read_with_all_its_parts() {
        var area = ENGLISH.area("trust").orElseThrow();

        assertThat(area.title()).isEqualTo("Trust");
        assertThat(area.also()).contains("letting go").hasSize(6);
        assertThat(area.licence()).isEqualTo("CC-BY-4.0");
        assertThat(area.reviewBy()).isEqualTo(LocalDate.of(2027, 11, 30));
        assertThat(area.baseline()).hasValueSatisfying(text -> assertThat(text).startsWith("A good manager"));
        assertThat(area.comparisons()).singleElement()
                .satisfies(pair -> assertThat(pair.leads()).startsWith("Waits outside"));
        assertThat(area.articleQuote()).map(Quotation::status).hasValue(Status.PARAPHRASE);
        assertThat(area.prompts()).extracting(Prompt::depth).containsExactly(Depth.LIGHT, Depth.LIGHT, Depth.DEEP);
        assertThat(area.challenges()).extracting(Challenge::days).containsExactly(3, 3);
        assertThat(area.praise()).hasSize(3);
        assertThat(area.story()).isEmpty();
    }

    @Test
    void paragraphs_of_an_essay_are_kept_and_their_lines_joined() {
        var paragraphs = ENGLISH.area("trust").orElseThrow().essay().split("\n\n", -1);

        assertThat(paragraphs).hasSize(3).allSatisfy(paragraph -> assertThat(paragraph).doesNotContain("\n"));
        assertThat(paragraphs[0])
                .startsWith("A new baker burns a tray of rolls. The owner smells it from the yard and keeps walking.");
    }

    @Test
    void a_source_is_found_by_its_id() {
        assertThat(ENGLISH.source("edmondson-1999")).map(Source::strength).hasValue(Strength.SOLID);
        assertThat(ENGLISH.source("nobody-2000")).isEmpty();
    }

    @Test
    void items_are_found_by_id_and_know_their_area() {
        var item = ENGLISH.item("trust.quote.of-ourselves").orElseThrow();

        assertThat(item).isInstanceOf(Quotation.class);
        assertThat(ENGLISH.areaOf(item).id()).isEqualTo("trust");
        assertThat(ENGLISH.tip("trust.quote.of-ourselves")).isEmpty();
        assertThat(ENGLISH.item("trust.tip.nothing")).isEmpty();
    }

    @Test
    void lists_cannot_be_changed() {
        var tip = ENGLISH.tips().getFirst();

        assertThatThrownBy(() -> ENGLISH.tips().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> tip.covers().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> tip.audience().add(Audience.IC)).isInstanceOf(UnsupportedOperationException.class);
        assertThat(tip.audience()).isEqualTo(EnumSet.of(Audience.NEW, Audience.SENIOR));
    }

    @Test
    void areas_stand_in_canonical_order_foundations_first(@TempDir Path folder) {
        var pack = TestPack.in(folder);
        for (var area : List.of("targets", "risk", "foundations")) {
            pack.write("en/" + area + ".yaml", minimal(area, "en"));
        }

        assertThat(Library.load(folder).in(Locale.ENGLISH).areas()).extracting(Area::id).containsExactly("foundations",
                "targets", "trust", "risk");
    }

    @Test
    void a_story_is_read_page_by_page(@TempDir Path folder) {
        TestPack.in(folder).write("en/foundations.yaml", minimal("foundations", "en") + """
                                                                                        story:
                                                                                          - id: foundations.story.knock
                                                                                            chapter: "1875"
                                                                                            title: A knock
                                                                                            text: |
                                                                                              It is early,
                                                                                              and dark.
                                                                                        """);

        assertThat(Library.load(folder).in(Locale.ENGLISH).area("foundations").orElseThrow().story()).singleElement()
                .satisfies(page -> {
                    assertThat(page.chapter()).isEqualTo("1875");
                    assertThat(page.text()).isEqualTo("It is early, and dark.");
                });
    }

    @Test
    void a_locale_falls_back_to_its_language_and_then_to_english(@TempDir Path folder) {
        TestPack.in(folder).write("de/trust.yaml", translated("de")).write("pt-BR/trust.yaml",
                translated("pt-BR"));
        var library = Library.load(folder);

        assertThat(library.locales()).containsExactlyInAnyOrder(Locale.ENGLISH, Locale.GERMAN,
                Locale.forLanguageTag("pt-BR"));
        assertThat(library.in(Locale.forLanguageTag("de-AT")).locale()).isEqualTo(Locale.GERMAN);
        assertThat(library.in(Locale.forLanguageTag("de-DE-u-co-phonebk")).locale()).isEqualTo(Locale.GERMAN);
        assertThat(library.in(Locale.forLanguageTag("pt-BR")).locale()).isEqualTo(Locale.forLanguageTag("pt-BR"));
        assertThat(library.in(Locale.forLanguageTag("pt-PT")).locale()).isEqualTo(Locale.ENGLISH);
        assertThat(library.in(Locale.UK).locale()).isEqualTo(Locale.ENGLISH);
        assertThat(library.in(Locale.ROOT).locale()).isEqualTo(Locale.ENGLISH);
        assertThat(library.in(new Locale.Builder().setLanguage("zh").setScript("Hans").build()).locale())
                .isEqualTo(Locale.ENGLISH);
    }

    @Test
    void a_refusal_names_file_line_value_and_fix(@TempDir Path folder) {
        var pack = TestPack.in(folder).replace("when: one-on-one", "when: sometime");

        assertThatThrownBy(() -> Library.load(folder)).isInstanceOf(ContentException.class)
                .hasMessage("en/trust.yaml, line %d (form): 'when: sometime' is unknown. Use one of: one-on-one, "
                        + "team-meeting, remote, under-pressure, written, any.", pack.lineOf("when: sometime"));
    }

    @Test
    void an_unknown_field_is_refused(@TempDir Path folder) {
        TestPack.in(folder).replace("minutes: 5", "minuts: 5");

        assertRefused(folder, "'minutes' is missing.");
    }

    @Test
    void a_field_too_many_is_refused(@TempDir Path folder) {
        TestPack.in(folder).replace("    minutes: 5", "    minutes: 5\n    colour: red");

        assertRefused(folder, "'colour' is not a field here.");
    }

    @Test
    void a_repeated_key_is_refused(@TempDir Path folder) {
        TestPack.in(folder).replace("title: Trust", "title: Trust\ntitle: Faith");

        assertRefused(folder, "'title' stands here twice.");
    }

    @Test
    void a_repeated_id_is_refused(@TempDir Path folder) {
        TestPack.in(folder).replace("trust.tip.own-slip", "trust.tip.stop-checking");

        assertRefused(folder, "'trust.tip.stop-checking' is taken already, in en/trust.yaml.");
    }

    @Test
    void an_id_of_another_area_is_refused(@TempDir Path folder) {
        TestPack.in(folder).replace("trust.tip.own-slip", "risk.tip.own-slip");

        assertRefused(folder, "'risk.tip.own-slip' is not of this area.");
    }

    @Test
    void an_area_in_the_wrong_file_is_refused(@TempDir Path folder) {
        TestPack.in(folder).write("en/risk.yaml", minimal("trust", "en"));

        assertRefused(folder, "'area: trust' stands in the file of 'risk'.");
    }

    @Test
    void an_unknown_area_is_refused(@TempDir Path folder) {
        TestPack.in(folder).write("en/trsut.yaml", minimal("trsut", "en"));

        assertRefused(folder, "'trsut' is not an area.");
    }

    @Test
    void a_date_that_is_none_is_refused(@TempDir Path folder) {
        TestPack.in(folder).replace("2027-11-30", "2027-02-30");

        assertRefused(folder, "'review_by: 2027-02-30' is not a date.");
    }

    @Test
    void an_address_that_is_none_is_refused(@TempDir Path folder) {
        TestPack.in(folder).replace("sources.yaml", "https://doi.org/10.2307/2666999", "'not an address'");

        assertRefused(folder, "'url: not an address' is not an address");
    }

    @Test
    void a_pack_without_english_is_refused(@TempDir Path folder) {
        assertRefused(folder, "There is no folder 'en' with areas.");
    }

    @Test
    void a_folder_that_is_no_language_is_refused(@TempDir Path folder) {
        TestPack.in(folder).write("german_/trust.yaml", minimal("trust", "german_"));

        assertRefused(folder, "'german_' is not a language tag.");
    }

    @Test
    void a_folder_that_is_not_there_is_refused(@TempDir Path folder) {
        assertRefused(folder.resolve("nowhere"), "cannot be read as a folder.");
    }

    private static void assertRefused(Path folder, String what) {
        assertThatThrownBy(() -> Library.load(folder)).isInstanceOf(ContentException.class)
                .hasMessageContaining(what);
    }

    private static String translated(String locale) {
        return """
               schema: 1
               area: trust
               locale: %s
               of: 00000000
               title: Vertrauen
               summary: In einem Satz.
               baseline: Was gut ist.
               adds: Was dazukommt.
               essay: Ein Versuch.
               """.formatted(locale);
    }

    private static String minimal(String area, String locale) {
        return """
               schema: 1
               area: %s
               locale: %s
               title: A title
               licence: CC-BY-4.0
               review_by: 2027-11-30
               summary: A summary.
               adds: Something.
               essay: An essay.
               """.formatted(area, locale);
    }
}
