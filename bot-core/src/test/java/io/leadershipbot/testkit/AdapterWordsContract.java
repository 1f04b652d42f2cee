package io.leadershipbot.testkit;

import java.util.List;
import java.util.Map;

import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Reply;
import io.leadershipbot.chat.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static io.leadershipbot.testkit.SampleCards.FORM;
import static org.assertj.core.api.Assertions.assertThat;

/** What every adapter shows, whatever its platform. A platform's own tests extend this and bring their driver. */
public abstract class AdapterWordsContract extends AdapterStage {

    @ParameterizedTest
    @MethodSource("hostile")
    void typed_words_stay_words(String typed) {
        shown(SampleCards.saying(typed));

        driver.types("tip");

        var seen = driver.awaits(card -> card.says("End of it"));
        assertThat(seen.called()).isEmpty();
        assertThat(seen.links()).isEmpty();
        assertThat(seen.formatted()).isEmpty();
        assertThat(seen.onScreen()).contains(SampleCards.readable(typed));
        assertThat(seen.readAloud()).contains(SampleCards.readable(typed));
        assertThat(driver.complaints()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void typed_words_beside_strong_ones_and_a_mention_stay_words(String typed) {
        shown(SampleCards.sayingStrongly(typed, driver.asker()));

        driver.types("tip");

        var seen = driver.awaits(card -> card.says("End of it"));
        assertThat(seen.called()).allMatch(driver.asker().id()::equals);
        assertThat(seen.links()).isEmpty();
        assertThat(seen.formatted()).isSubsetOf("strong", "Label");
        assertThat(seen.onScreen()).contains(SampleCards.readable(typed));
        assertThat(driver.complaints()).isEmpty();
    }

    @Test
    void form_shows_its_values_and_its_words() {
        asks(Map.of("role", List.of("old"), "zone", List.of("Europe/Berlin")), Map.of());

        var window = driver.awaitsWindow(seen -> true);

        assertThat(window.onScreen()).contains(FORM.title(), "How shall I answer you?", "Your role", "New to it",
                "Time zone", "Such as Europe/Berlin");
        assertThat(driver.formValues()).isEqualTo(Map.of("Your role", "Experienced", "Time zone", "Europe/Berlin"));
    }

    @Test
    void receipt_takes_the_forms_place() {
        asks(Map.of(), Map.of());
        answering(Reply.of(new Answer.Receipt(SampleCards.EVERYTHING)));

        driver.submits(Map.of("Time zone", "Asia/Tokyo"));

        assertThat(driver.awaitsWindow(seen -> seen.says("Saved is saved")).onScreen())
                .contains(SampleCards.WORDS_OF_EVERYTHING);
        assertThat(driver.otherSees()).isEmpty();
    }

    @Test
    void everything_is_said_on_the_screen_and_read_aloud() {
        shown(SampleCards.EVERYTHING);

        driver.types("tip");

        var seen = driver.awaits(card -> card.says("Saved is saved"));
        assertThat(seen.onScreen()).contains(SampleCards.WORDS_OF_EVERYTHING);
        assertThat(seen.readAloud()).contains(SampleCards.WORDS_OF_EVERYTHING);
        assertThat(seen.buttons()).containsExactly("Another", "Share here");
        assertThat(seen.links()).contains("https://example.com/essay?a=1&b=2");
    }

    @Test
    void person_who_is_mentioned_is_called() {
        shown(Card.of(Text.of("Thanks"), new Block.Paragraph(Text.mention(driver.asker())
                .and(Text.of(" shared this")))));

        driver.types("tip");

        assertThat(driver.awaits(seen -> seen.says("shared this")).called()).isNotEmpty()
                .allMatch(driver.asker().id()::equals);
    }

    static List<String> hostile() {
        return SampleCards.HOSTILE;
    }

    @Test
    void card_beyond_all_limits_is_shown_as_far_as_it_goes() {
        shown(SampleCards.TOO_MUCH);

        driver.types("tip");

        assertThat(driver.complaints()).isEmpty();
        assertThat(driver.awaits(seen -> seen.says("Paragraph 1 ")).buttons()).hasSize(30);
    }
}
