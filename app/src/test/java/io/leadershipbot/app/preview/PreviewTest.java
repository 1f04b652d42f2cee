package io.leadershipbot.app.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

import io.leadershipbot.content.Library;
import io.leadershipbot.content.Overlay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;

class PreviewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;

    @Test
    void every_item_stands_there_in_every_language() {
        var library = Library.builtIn();
        var page = page(ENGLISH, library, Set.of());
        for (var locale : library.locales()) {
            for (var tip : library.in(locale).tips()) {
                assertThat(page).contains("<article id=\"" + tip.id() + "\"", escaped(tip.text()));
            }
        }
        assertThat(library.in(ENGLISH).areas()).allSatisfy(area -> assertThat(area.items())
                .allSatisfy(item -> assertThat(page).contains("id=\"" + item.id() + "\"")));
    }

    @Test
    void it_tells_what_an_item_covers_and_rests_on_and_when_it_suits() {
        assertThat(page(ENGLISH, Library.builtIn(), Set.of())).contains("About trust.1: ", "Shown in many studies (",
                "rel=\"noreferrer\"", "When: one-on-one. For: new managers", "Often attributed to", "Not when: ",
                "Licence CC-BY-4.0");
    }

    @Test
    void it_speaks_the_language_of_whoever_looks() {
        assertThat(page(GERMAN, Library.builtIn(), Set.of())).contains("<html lang=\"de\">",
                "Was der Leadership Bot sagt",
                "Zu trust.1: ");
        assertThat(page(Locale.JAPANESE, Library.builtIn(), Set.of())).contains("<html lang=\"en\">");
    }

    @Test
    void what_is_stale_or_not_translated_is_flagged() throws IOException {
        write("en/trust.yaml", """
                               tips:
                                 - id: trust.tip.own-chair
                                   text: Leave your chair empty at one meeting this week.
                                   ask: What did they decide that you would not have?
                                   when: team-meeting
                                   for: [new]
                                   minutes: 2
                               """);
        var library = Library.builtInWith(Overlay.in(folder));
        assertThat(page(ENGLISH, library, Set.of())).containsOnlyOnce("Not translated; shown in English.");
        assertThat(page(ENGLISH, Library.builtIn(), Set.of("de " + library.in(ENGLISH).tips().getFirst().id())))
                .containsOnlyOnce("The English has changed since this was translated.");
    }

    @Test
    void words_are_words_and_never_markup() throws IOException {
        write("en/trust.yaml", """
                               tips:
                                 - id: trust.tip.own-markup
                                   text: Say <script>alert("1")</script> & <b>go</b> this week.
                                   ask: What's "that"?
                                   when: any
                                   for: [new]
                                   minutes: 2
                               """);
        assertThat(page(ENGLISH, Library.builtInWith(Overlay.in(folder)), Set.of()))
                .contains(
                        "Say &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &lt;b&gt;go&lt;/b&gt; this week.")
                .doesNotContain("<script>alert");
    }

    @Test
    void it_needs_nothing_from_elsewhere_and_is_small() {
        var page = page(ENGLISH, Library.builtIn(), Set.of());
        assertThat(page).contains("default-src 'none'; style-src 'sha256-").doesNotContain("src=\"", "@import", "url(");
        assertThat(page.length()).isLessThan(2_000_000);
    }

    private static String page(Locale reader, Library library, Set<String> stale) {
        return new Preview(reader, library, stale).page("1.0.0", TODAY);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private void write(String file, String text) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
