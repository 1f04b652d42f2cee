package io.leadershipbot.playground.teams;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import io.leadershipbot.playground.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownTest {

    @ParameterizedTest
    @ValueSource(strings = {"a **b** c", "a *b* c", "a __b__ c", "a _b_ c", "a ~~b~~ c", "a `b` c"})
    void marks_are_taken_away_and_their_words_stand_out(String text) {
        Rendered rendered = Markdown.render(text, Map.of());

        assertThat(rendered.words()).isEqualTo("a b c");
        assertThat(rendered.formatted()).containsExactly("b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"# b", "- b", "* b", "1. b", "> b"})
    void blocks_stand_out(String text) {
        assertThat(Markdown.render(text, Map.of())).isEqualTo(
                new Rendered("b", List.of("b"), List.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a](https://x.example)", "https://x.example", "<https://x.example>",
            "![a](https://x.example)"})
    void addresses_lead_somewhere(String text) {
        assertThat(Markdown.render(text, Map.of()).links()).containsExactly("https://x.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\*\\*b\\*\\*", "\\_b\\_", "\\[a\\](b)", "\\# b", "1\\. b", "https:\\//x\\.example",
            "\\<b\\>", "\\&lt;", "\\`b\\`"})
    void what_is_escaped_stays_as_it_is(String text) {
        Rendered rendered = Markdown.render(text, Map.of());

        assertThat(rendered.words()).isEqualTo(text.replace("\\", ""));
        assertThat(rendered.formatted()).isEmpty();
        assertThat(rendered.links()).isEmpty();
    }

    @Test
    void tags_are_gone_and_references_are_read() {
        assertThat(Markdown.render("<b>a</b> &lt; &amp; &#39;", Map.of()).words()).isEqualTo("a < & '");
    }

    @Test
    void who_is_mentioned_is_called_by_name_and_a_tag_without_an_entity_calls_nobody() {
        var mentions = Map.<String, JsonNode>of("<at>A</at>",
                Json.object().put("id", "29:ada").put("name", "ada"));

        assertThat(Markdown.render("<at>A</at> and <at>B</at>", mentions)).isEqualTo(
                new Rendered("ada and B", List.of(), List.of(), List.of("29:ada")));
    }

    @Test
    void dates_are_expanded() {
        assertThat(Functions.expand("{{DATE(2026-11-23T09:00:00Z, SHORT)}} {{TIME(2026-11-23T09:00:00Z)}}"))
                .isEqualTo("Nov 23, 2026 09:00");
        assertThat(Functions.expand("{\\{DATE(2026-11-23, SHORT)}} {{DATE(tomorrow)}}"))
                .isEqualTo("{\\{DATE(2026-11-23, SHORT)}} {{DATE(tomorrow)}}");
    }
}
