package io.leadershipbot.testkit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;

import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Interaction;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Post;
import io.leadershipbot.chat.Reply;
import io.leadershipbot.chat.Source;
import io.leadershipbot.chat.Text;
import io.leadershipbot.chat.Visibility;
import io.leadershipbot.command.TypedText;
import org.junit.jupiter.api.Test;

import static io.leadershipbot.testkit.SampleCards.FORM;
import static io.leadershipbot.testkit.SampleCards.TIP;
import static org.assertj.core.api.Assertions.assertThat;

/** What every adapter does, whatever its platform. A platform's own tests extend this and bring their driver. */
public abstract class AdapterContract extends AdapterStage {

    @Test
    void typed_words_become_an_interaction() {
        shown(TIP);

        driver.types("tip trust me");

        assertThat(interactions).singleElement().satisfies(interaction -> {
            assertThat(interaction.invocation()).isEqualTo(TypedText.parse("tip trust me"));
            isFromAsker(interaction, Source.COMMAND);
        });
    }

    @Test
    void nothing_typed_becomes_an_interaction_too() {
        shown(TIP);

        driver.types("");

        assertThat(interactions).singleElement().satisfies(
                interaction -> assertThat(interaction.invocation()).isEqualTo(TypedText.parse("")));
    }

    @Test
    void click_becomes_an_interaction() {
        shows(TIP);

        driver.clicks("Another");
        driver.awaits(seen -> seen.says("After the click"));

        assertThat(interactions.getLast().invocation())
                .isEqualTo(Invocation.of("tip", "trust").with("after", "trust.tip-3 % = ü"));
        isFromAsker(interactions.getLast(), Source.BUTTON);
    }

    @Test
    void every_interaction_has_an_id_of_its_own_that_names_nobody() {
        shows(TIP);
        driver.clicks("Another");
        driver.awaits(seen -> seen.says("After the click"));
        driver.types("tip");

        assertThat(interactions).hasSize(3).extracting(Interaction::id).doesNotHaveDuplicates()
                .noneMatch(Pattern.compile("(?<![\\w-])" + Pattern.quote(driver.asker().id()) + "(?![\\w-])")
                        .asPredicate());
    }

    @Test
    void submitted_form_becomes_an_interaction_about_the_same_conversation() {
        asks(Map.of("role", List.of("old")), Map.of());

        driver.submits(Map.of("Time zone", "Asia/Tokyo"));

        assertThat(interactions.getLast().invocation())
                .isEqualTo(FORM.onSubmit().withFields(Map.of("role", List.of("old"), "zone", List.of("Asia/Tokyo"))));
        assertThat(interactions.getLast()).satisfies(interaction -> {
            assertThat(interaction.caller().id()).isEqualTo(driver.asker());
            assertThat(interaction.origin()).isEqualTo(driver.placeOfForms());
            assertThat(interaction.source()).isEqualTo(Source.FORM);
        });
    }

    @Test
    void errors_stand_beside_their_fields_and_values_are_kept() {
        asks(Map.of("role", List.of("old")), Map.of());
        answering(Reply.of(new Answer.Ask(FORM, Map.of("role", List.of("old"), "zone", List.of("Berlin")),
                Map.of("zone", Text.of("I do not know that zone.")))));

        driver.submits(Map.of("Time zone", "Berlin"));

        assertThat(driver.formErrors()).isEqualTo(Map.of("Time zone", "I do not know that zone."));
        assertThat(driver.formValues()).isEqualTo(Map.of("Your role", "Experienced", "Time zone", "Berlin"));
    }

    @Test
    void answer_for_the_asker_is_seen_by_nobody_else() {
        answering(Reply.show(TIP));

        driver.types("tip");

        driver.awaits(seen -> true);
        assertThat(driver.otherSees()).noneMatch(seen -> seen.says("Say what you do not know"));
    }

    @Test
    void post_is_seen_by_everybody_and_said_before_the_answer() {
        shows(TIP);
        answering(new Reply(new Answer.Replace(Card.of(Text.of("You shared this"))),
                List.of(new Post(driver.conversation(), Card.of(Text.of("Shared tip"))))));

        driver.clicks("Share here");

        assertThat(driver.awaits(seen -> seen.says("You shared this")).onlyAsker()).isTrue();
        assertThat(driver.otherSees()).filteredOn(seen -> seen.says("Shared tip")).hasSize(1);
        assertThat(driver.otherSees()).noneMatch(seen -> seen.says("You shared this"));
    }

    @Test
    void click_by_somebody_else_on_a_shared_card_is_answered_to_them_alone() {
        shows(TIP);
        answering(new Reply(new Answer.Silent(), List.of(new Post(driver.conversation(), TIP))));
        driver.clicks("Share here");
        driver.awaits(seen -> !seen.onlyAsker());
        answering(Reply.of(new Answer.Replace(Card.of(Text.of("For you alone")))));

        driver.otherClicks("Another");

        assertThat(interactions.getLast().caller().id()).isEqualTo(driver.other());
        assertThat(driver.otherSees()).filteredOn(seen -> seen.says("For you alone")).singleElement()
                .matches(Seen::onlyAsker);
        assertThat(driver.askerSees()).noneMatch(seen -> seen.says("For you alone"));
    }

    @Test
    void same_request_is_handled_once() {
        shown(TIP);
        driver.types("tip");

        driver.repeats();

        assertThat(interactions).hasSize(1);
        assertThat(driver.complaints()).isEmpty();
    }

    @Test
    void silence_is_silent() {
        answering(Reply.of(new Answer.Silent()));

        driver.types("tip");

        assertThat(driver.askerSees()).isEmpty();
        assertThat(driver.complaints()).isEmpty();
    }

    @Test
    void handler_that_fails_is_answered_with_a_reference_that_stands_in_the_log() {
        handler = interaction -> {
            throw new IllegalStateException("secret words of ada");
        };

        driver.types("tip");

        var seen = driver.awaits(card -> card.says("Something went wrong"));
        assertThat(seen.onScreen()).doesNotContain("IllegalState", "secret words");
        assertThat(driver.log()).singleElement().satisfies(line -> {
            assertThat(line).startsWith("command-failed ").doesNotContain("secret words");
            assertThat(seen.onScreen()).contains(line.replaceAll(".*reference=(\\w+).*", "$1"));
        });
    }

    @Test
    void reply_that_cannot_be_shown_is_answered_too() {
        shown(Card.of(Text.EMPTY));

        driver.types("tip");

        driver.awaits(card -> card.says("Something went wrong"));
    }

    @Test
    void late_answer_follows() {
        var finish = new CountDownLatch(1);
        handler = interaction -> {
            await(finish);
            return Reply.of(new Answer.Show(TIP, Visibility.AS_ASKED));
        };
        driver.losesPatience();

        driver.types("tip");
        assertThat(driver.askerSees()).isEmpty();
        finish.countDown();

        driver.awaits(seen -> seen.says("Say what you do not know"));
        assertThat(driver.log()).singleElement().asString().startsWith("answer-late ");
        assertThat(driver.complaints()).isEmpty();
    }

    @Test
    void button_that_nobody_knows_any_more_is_answered() {
        shows(TIP);

        driver.clicksOldButton();

        driver.awaits(seen -> seen.says("I no longer know what it did"));
        assertThat(interactions).hasSize(1);
    }
}
