package io.leadershipbot.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.leadershipbot.app.cli.GivenTip;
import io.leadershipbot.app.cli.Terminal;
import io.leadershipbot.app.cli.Words;
import io.leadershipbot.content.Library;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class LocalTipsTest {

    @TempDir
    private Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private LocalTips tips;

    @BeforeEach
    void open_a_terminal() {
        tips = new LocalTips(new Terminal(new PrintStream(new ByteArrayOutputStream(), true, UTF_8),
                new PrintStream(err, true, UTF_8), false, Locale.ENGLISH, environment, folder, folder),
                Words.english());
    }

    @Test
    void a_tip_of_an_area_is_one_of_its_own() {
        assertThat(given("trust").tip().orElseThrow().id()).startsWith("trust.tip.");
        assertThat(given("trsut").tip().orElseThrow().id()).startsWith("trust.tip.");
    }

    @Test
    void a_question_is_answered_with_a_tip() {
        assertThat(given("how", "do", "I", "give", "feedback", "to", "a", "senior").tip()).isPresent();
    }

    @Test
    void what_is_no_area_gives_no_tip_and_says_what_there_is() {
        var given = given("xqzzy");
        assertThat(given.tip()).isEmpty();
        assertThat(given.card().toString()).contains("xqzzy");
    }

    @Test
    void tips_do_not_repeat_from_one_call_to_the_next() {
        int all = Library.builtIn().in(Locale.ENGLISH).area("risk").orElseThrow().tips().size();
        var seen = new HashSet<String>();
        for (int i = 0; i < all; i++) {
            seen.add(given("risk").tip().orElseThrow().id());
        }
        assertThat(seen).hasSize(all);
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void without_its_data_it_gives_a_tip_all_the_same_and_says_so_in_one_line() throws Exception {
        Files.writeString(folder.resolve("file"), "not a folder");
        environment.put("DATA_DIR", folder.resolve("file").toString());
        assertThat(given("trust").tip()).isPresent();
        assertThat(err.toString(UTF_8).lines()).singleElement().asString().contains("may be one that you know");
    }

    @Test
    void settings_that_need_mending_do_not_keep_a_tip_back() {
        environment.put("PORT", "many");
        assertThat(given("trust").tip()).isPresent();
        assertThat(err.toString(UTF_8).lines()).hasSize(1);
    }

    private GivenTip given(String... typed) {
        return tips.give(List.of(typed));
    }
}
