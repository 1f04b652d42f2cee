package io.leadershipbot.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import io.leadershipbot.content.check.ContentCheck;
import io.leadershipbot.content.check.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OverlayTest {

    private static final Library BUILT_IN = Library.builtIn();
    private static final String GERMAN_TIP = """
                                             tips:
                                               - id: %ID
                                                 text: Lass diese Woche in einer Runde deinen Stuhl leer. „Entscheidet ohne mich, ich trage es mit.“
                                                 ask: Was haben sie anders entschieden als du?
                                             """;
    private static final String A_TIP = """
                                        tips:
                                          - id: %s
                                            text: Leave your chair empty at one meeting this week. "Decide without me, I will back it."
                                            ask: What did they decide that you would not have?
                                            when: team-meeting
                                            for: [new, senior]
                                            minutes: 2
                                        """;

    @TempDir
    private Path folder;

    @Test
    void a_new_item_stands_behind_the_built_in_ones() {
        write("en/trust.yaml", A_TIP.formatted("trust.tip.own-chair"));

        var tips = library().in(ENGLISH).area("trust").orElseThrow().tips();

        assertThat(tips.getLast().id()).isEqualTo("trust.tip.own-chair");
        assertThat(tips).hasSize(BUILT_IN.in(ENGLISH).area("trust").orElseThrow().tips().size() + 1);
        assertThat(faults()).isEmpty();
    }

    @Test
    void an_item_with_a_known_id_stands_where_the_built_in_one_stood() {
        var first = trust(BUILT_IN, ENGLISH).tips().getFirst().id();
        write("en/trust.yaml", A_TIP.formatted(first));

        assertThat(trust(library(), ENGLISH).tips().getFirst().text()).startsWith("Leave your chair");
        assertThat(trust(library(), ENGLISH).tips()).hasSameSizeAs(trust(BUILT_IN, ENGLISH).tips());
        assertThat(faults()).isEmpty();
    }

    @Test
    void what_was_replaced_is_never_read_in_the_german_of_what_it_was() {
        var first = trust(BUILT_IN, ENGLISH).tips().getFirst().id();
        write("en/trust.yaml", A_TIP.formatted(first));

        assertThat(trust(library(), GERMAN).tips().getFirst().text()).startsWith("Leave your chair");
        write("de/trust.yaml", GERMAN_TIP.replace("%ID", first));
        assertThat(trust(library(), GERMAN).tips().getFirst().text()).startsWith("Lass diese Woche");
        assertThat(faults()).isEmpty();
    }

    @Test
    void a_field_of_an_area_is_replaced_in_every_language() {
        write("en/trust.yaml", "title: Reliance\n");

        assertThat(trust(library(), ENGLISH).title()).isEqualTo("Reliance");
        assertThat(trust(library(), GERMAN).title()).isEqualTo("Reliance");
        assertThat(trust(library(), GERMAN).summary()).isEqualTo(trust(BUILT_IN, GERMAN).summary());
        assertThat(faults()).isEmpty();
    }

    @Test
    void hidden_items_and_areas_are_seen_in_no_language() {
        var tip = trust(BUILT_IN, ENGLISH).tips().getFirst().id();
        write(Overlay.HIDE, "- risk\n- risk.tip.two-weeks\n- " + tip + "\n");

        for (var locale : List.of(ENGLISH, GERMAN)) {
            var pack = library().in(locale);
            assertThat(pack.area("risk")).isEmpty();
            assertThat(pack.item(tip)).isEmpty();
            assertThat(pack.areas()).hasSize(12);
        }
        assertThat(faults()).isEmpty();
    }

    @Test
    void an_item_of_one_language_alone_is_read_there_and_in_what_falls_back_to_it() {
        write("de/trust.yaml", """
                               prompts:
                                 - id: trust.prompt.own-stammtisch
                                   text: Wem habt ihr zuletzt einen Schlüssel gegeben?
                                   audience: team
                                   depth: light
                               """);

        var id = "trust.prompt.own-stammtisch";
        assertThat(library().in(GERMAN).item(id)).isPresent();
        assertThat(library().in(Locale.forLanguageTag("de-AT")).item(id)).isPresent();
        assertThat(library().in(ENGLISH).item(id)).isEmpty();
        assertThat(faults()).isEmpty();
    }

    @Test
    void a_language_that_is_not_built_in_may_have_a_single_tip() {
        write("fr/trust.yaml", """
                               tips:
                                 - id: %s
                                   text: Demande cette semaine, « Et toi, que ferais-tu ? »
                                   ask: Qu'as-tu entendu ?
                                   not_when: c'est urgent.
                               """.formatted(trust(BUILT_IN, ENGLISH).tips().getLast().id()));

        var trust = trust(library(), Locale.FRENCH);
        assertThat(trust.title()).isEqualTo("Trust");
        assertThat(trust.tips().getLast().text()).startsWith("Demande");
        assertThat(trust.tips().getFirst()).isEqualTo(trust(BUILT_IN, ENGLISH).tips().getFirst());
    }

    @Test
    void a_tip_for_one_country_leaves_the_rest_in_its_language() {
        var first = trust(BUILT_IN, ENGLISH).tips().getFirst().id();
        write("de-AT/trust.yaml", GERMAN_TIP.replace("%ID", first)
                + "    not_when: Sicherheit oder Geld davon abhängt.\n");

        var austrian = trust(library(), Locale.forLanguageTag("de-AT"));
        assertThat(faults()).isEmpty();
        assertThat(austrian.title()).isEqualTo(trust(BUILT_IN, GERMAN).title());
        assertThat(austrian.tips().getFirst().text()).startsWith("Lass diese Woche");
        assertThat(austrian.tips().getLast()).isEqualTo(trust(BUILT_IN, GERMAN).tips().getLast());
        assertThat(trust(library(), GERMAN)).isEqualTo(trust(BUILT_IN, GERMAN));
    }

    @Test
    void every_fault_is_told_with_its_file_and_line() {
        write("en/trust.yaml", """
                               tips:
                                 - id: trust.tip.own-one
                                   text: Leverage your synergies.
                                   ask: Did you?
                                   when: never
                                   for: [new]
                                   minutes: 2
                               """);
        write("en/feedback.yaml", "tipps: []\n");
        write("notes.txt", "?");
        write("en/Our way.yaml", "title: Ours\n");
        write("de/risk.yaml", "title: [\n");

        var shown = folder.toString().replace('\\', '/');
        assertThat(faults()).extracting(Fault::file).containsOnly(shown + "/en/trust.yaml",
                shown + "/en/feedback.yaml", shown + "/notes.txt", shown + "/en/Our way.yaml",
                shown + "/de/risk.yaml");
        assertThat(faults()).anySatisfy(fault -> {
            assertThat(fault.line()).isEqualTo(5);
            assertThat(fault.id()).isEqualTo("trust.tip.own-one");
            assertThat(fault.what()).isEqualTo("'when' is 'never'.");
        });
    }

    @Test
    void what_the_overlay_says_is_held_to_the_same_rules() {
        write("en/trust.yaml",
                A_TIP.formatted("trust.tip.own-chair").replace("What did they decide", "Did they decide"));

        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault.file()).endsWith("/en/trust.yaml");
            assertThat(fault.line()).isEqualTo(4);
            assertThat(fault.rule()).isEqualTo("ask");
        });
    }

    @Test
    void a_verb_that_is_missing_can_be_added() {
        write("en/trust.yaml", A_TIP.formatted("trust.tip.own-chair").replace("text: Leave", "text: Vacate"));
        assertThat(faults()).extracting(Fault::rule).containsExactly("opening");

        write("style-en.yaml", "opening_verbs: [vacate]\n");
        assertThat(faults()).isEmpty();
        write("style-en.yaml", "verbs: [vacate]\n");
        assertThat(faults()).extracting(Fault::file).contains(folder.toString().replace('\\', '/') + "/style-en.yaml");
    }

    @Test
    void an_area_has_a_tip_left_and_the_foundations_stay() {
        write(Overlay.HIDE, "- foundations\n- nonsense.tip.gone\n" + String.join("",
                trust(BUILT_IN, ENGLISH).tips().stream().map(tip -> "- " + tip.id() + "\n").toList()));

        assertThat(faults()).extracting(Fault::what).contains("'foundations' cannot be hidden: the story stands there.",
                "'nonsense.tip.gone' is no item and no area.", "The area 'trust' has no tip left.");
    }

    @Test
    void what_is_no_list_of_ids_is_refused() {
        write(Overlay.HIDE, "ids: [risk]\n");

        assertThatThrownBy(() -> Overlay.in(folder)).isInstanceOf(ContentException.class)
                .hasMessageContaining("A list of ids is expected here.");
        assertThat(faults()).singleElement().extracting(Fault::fix).isEqualTo("Write '- feedback.tip.some-tip' lines.");
    }

    @Test
    void an_empty_folder_and_one_that_is_not_there_are_told() {
        assertThat(faults()).extracting(Fault::what).containsExactly("There is no file in this folder.");
        assertThat(ContentCheck.overlay(folder.resolve("gone")).faults()).extracting(Fault::what)
                .containsExactly("'" + folder.resolve("gone") + "' cannot be read as a folder.");
    }

    @Test
    void what_begins_with_a_dot_is_no_business_of_the_overlay() {
        write(".git/config", "[core]");
        write(".github/build.yaml", "on: push");
        write(".editorconfig", "root = true");
        write("README.md", "# Ours");
        write("en/trust.yaml", A_TIP.formatted("trust.tip.own-chair"));

        assertThat(faults()).isEmpty();
        assertThat(library().locales()).isEqualTo(BUILT_IN.locales());
    }

    @Test
    void bytes_that_are_no_text_are_a_fault() throws IOException {
        Files.createDirectories(folder.resolve("en"));
        Files.write(folder.resolve("en/trust.yaml"), new byte[]{'t', (byte) 0xff, (byte) 0xfe, ':'});

        assertThat(faults()).singleElement()
                .satisfies(fault -> assertThat(fault.file()).endsWith("/en/trust.yaml"));
    }

    @Test
    void a_thousand_items_more_are_a_fault_only_where_they_are_alike() {
        var tips = new StringBuilder("tips:\n");
        IntStream.range(0, 1_000).forEach(number -> tips.append(A_TIP.formatted("trust.tip.own-" + number)
                .substring("tips:\n".length())));
        write("en/trust.yaml", tips.toString());

        assertThat(faults()).hasSizeGreaterThan(999).allSatisfy(fault -> assertThat(fault.fix()).isNotBlank());
    }

    private List<Fault> faults() {
        return ContentCheck.overlay(folder).faults();
    }

    private Library library() {
        return Library.builtInWith(Overlay.in(folder));
    }

    private static Area trust(Library library, Locale locale) {
        return library.in(locale).area("trust").orElseThrow();
    }

    private void write(String file, String text) {
        try {
            var path = folder.resolve(file);
            Files.createDirectories(path.resolveSibling(""));
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
