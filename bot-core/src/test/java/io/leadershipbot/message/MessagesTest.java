package io.leadershipbot.message;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

import io.leadershipbot.chat.Text;
import io.leadershipbot.chat.UserId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MessagesTest {

    private final Messages messages = Messages.in(Locale.ENGLISH).filling("bot", "/leadership");

    @Test
    void places_are_filled_with_texts() {
        var person = new UserId("test", "T1", "U1");
        assertThat(messages.text("share.by", Map.of("person", Text.mention(person))).spans())
                .containsExactly(new Text.Mention(person), new Text.Plain(" shared this from Leadership Bot."));
    }

    @Test
    void marked_words_stand_out() {
        assertThat(messages.text("tip.ask", Map.of("question", Text.of("Why?"))).spans()).containsExactly(
                new Text.Strong("Ask yourself afterwards:"), new Text.Plain(" "), new Text.Plain("Why?"));
    }

    @Test
    void what_fills_a_place_is_not_read_as_a_template() {
        assertThat(messages.text("area.unknown", Map.of("typed", Text.of("**{typed}**"))).spans())
                .contains(new Text.Plain("**{typed}**"));
    }

    @Test
    void constants_are_filled_everywhere() {
        assertThat(messages.words("command.tip.usage")).isEqualTo("/leadership tip");
    }

    @Test
    void an_unfilled_place_and_an_unknown_key_are_defects() {
        assertThatThrownBy(() -> messages.text("share.by")).hasMessageContaining("{person}");
        assertThatThrownBy(() -> messages.text("no.such")).isInstanceOf(MissingResourceException.class);
    }

    @Test
    void a_second_language_is_one_file_and_what_it_lacks_is_said_in_english() {
        assertThat(Messages.in(Locale.of("eo")).words("button.help")).isEqualTo("Helpo");
        assertThat(Messages.in(Locale.of("eo")).words("button.more")).isEqualTo("More");
    }

    @Test
    void an_unknown_language_is_answered_in_english() {
        assertThat(Messages.in(Locale.of("tr", "TR")).words("button.help")).isEqualTo("Help");
    }

    @Test
    void austria_and_switzerland_are_answered_in_german() {
        assertThat(Messages.in(Locale.of("de", "AT")).words("button.help")).isEqualTo("Hilfe");
        assertThat(Messages.in(Locale.forLanguageTag("de-CH-1996")).words("button.help")).isEqualTo("Hilfe");
    }

    @Test
    void german_is_read_as_utf_8() {
        assertThat(Messages.in(Locale.GERMAN).filling("bot", "").words("platform.close")).isEqualTo("Schließen");
    }

    @Test
    void nothing_in_a_place_leaves_no_gap() {
        assertThat(Messages.in(Locale.ENGLISH).filling("bot", "").words("command.tip.usage")).isEqualTo("tip");
    }
}
