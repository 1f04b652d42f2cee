package io.leadershipbot.testkit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Interaction;
import io.leadershipbot.chat.InteractionHandler;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Post;
import io.leadershipbot.chat.Reply;
import io.leadershipbot.chat.Source;
import io.leadershipbot.chat.Text;
import io.leadershipbot.chat.UserId;
import io.leadershipbot.chat.Visibility;
import io.leadershipbot.command.TypedText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static io.leadershipbot.testkit.SampleCards.FORM;
import static io.leadershipbot.testkit.SampleCards.TIP;
import static org.assertj.core.api.Assertions.assertThat;

/** What every adapter does, whatever its platform. A platform's own tests extend this and bring their driver. */
public abstract class AdapterContract {

    private final List<Interaction> interactions = new CopyOnWriteArrayList<>();
    private AdapterDriver driver;
    private volatile InteractionHandler handler = interaction -> Reply.of(new Answer.Silent());

    /** A new driver, whose adapter waits a tenth of a second at most before it acknowledges. */
    protected abstract AdapterDriver driver();

    @BeforeEach
    void start() {
        driver = driver();
        driver.start(interaction -> {
            interactions.add(interaction);
            return handler.handle(interaction);
        });
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void typed_words_become_an_interaction() {
        answering(Reply.show(TIP));

        driver.types("tip trust me");

        assertThat(interactions).singleElement().satisfies(interaction -> {
            assertThat(interaction.invocation()).isEqualTo(TypedText.parse("tip trust me"));
            isFromAsker(interaction, Source.COMMAND);
        });
    }

    @Test
    void nothing_typed_becomes_an_interaction_too() {
        answering(Reply.show(TIP));

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
                .noneMatch(id -> id.contains(driver.asker().id()));
    }

    @Test
    void submitted_form_becomes_an_interaction_about_the_same_conversation() {
        asks(Map.of("role", List.of("old")), Map.of());

        driver.submits(Map.of("Time zone", "Asia/Tokyo"));

        assertThat(interactions.getLast().invocation())
                .isEqualTo(FORM.onSubmit().withFields(Map.of("role", List.of("old"), "zone", List.of("Asia/Tokyo"))));
        isFromAsker(interactions.getLast(), Source.FORM);
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
    void errors_stand_beside_their_fields_and_values_are_kept() {
        asks(Map.of("role", List.of("old")), Map.of());
        answering(Reply.of(new Answer.Ask(FORM, Map.of("role", List.of("old"), "zone", List.of("Berlin")),
                Map.of("zone", Text.of("I do not know that zone.")))));

        driver.submits(Map.of("Time zone", "Berlin"));

        assertThat(driver.formErrors()).isEqualTo(Map.of("Time zone", "I do not know that zone."));
        assertThat(driver.formValues()).isEqualTo(Map.of("Your role", "Experienced", "Time zone", "Berlin"));
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
        answering(Reply.show(SampleCards.EVERYTHING));

        driver.types("tip");

        var seen = driver.awaits(card -> card.says("Saved is saved"));
        assertThat(seen.onScreen()).contains(SampleCards.WORDS_OF_EVERYTHING);
        assertThat(seen.readAloud()).contains(SampleCards.WORDS_OF_EVERYTHING);
        assertThat(seen.buttons()).containsExactly("Another", "Share here");
        assertThat(seen.links()).contains("https://example.com/essay?a=1&b=2");
    }

    @Test
    void person_who_is_mentioned_is_called() {
        answering(Reply.show(Card.of(Text.of("Thanks"), new Block.Paragraph(Text.mention(driver.other())
                .and(Text.of(" shared this"))))));

        driver.types("tip");

        assertThat(driver.awaits(seen -> seen.says("shared this")).called()).isNotEmpty()
                .allMatch(driver.other().id()::equals);
    }

    static List<String> hostile() {
        return SampleCards.HOSTILE;
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void typed_words_stay_words(String typed) {
        answering(Reply.show(SampleCards.saying(typed)));

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
        answering(Reply.show(SampleCards.sayingStrongly(typed, driver.other())));

        driver.types("tip");

        var seen = driver.awaits(card -> card.says("End of it"));
        assertThat(seen.called()).allMatch(driver.other().id()::equals);
        assertThat(seen.links()).isEmpty();
        assertThat(seen.formatted()).isSubsetOf("strong", "Label");
        assertThat(seen.onScreen()).contains(SampleCards.readable(typed));
        assertThat(driver.complaints()).isEmpty();
    }

    @Test
    void card_beyond_all_limits_is_shown_as_far_as_it_goes() {
        answering(Reply.show(SampleCards.TOO_MUCH));

        driver.types("tip");

        assertThat(driver.complaints()).isEmpty();
        assertThat(driver.awaits(seen -> seen.says("Paragraph 1 ")).buttons()).hasSize(30);
    }

    @Test
    void answer_for_the_asker_is_seen_by_nobody_else() {
        answering(Reply.show(TIP));

        driver.types("tip");

        assertThat(driver.awaits(seen -> seen.says("Say what you do not know")).onlyAsker()).isTrue();
        assertThat(driver.otherSees()).isEmpty();
    }

    @Test
    void post_is_seen_by_everybody_and_said_before_the_answer() {
        shows(TIP);
        answering(new Reply(new Answer.Replace(Card.of(Text.of("You shared this"))),
                List.of(new Post(driver.conversation(), Card.of(Text.of("Shared tip"))))));

        driver.clicks("Share here");

        assertThat(driver.awaits(seen -> seen.says("You shared this")).onlyAsker()).isTrue();
        assertThat(driver.otherSees()).singleElement().satisfies(
                seen -> assertThat(seen.onScreen()).contains("Shared tip"));
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
        assertThat(driver.otherSees()).hasSize(2);
        assertThat(driver.otherSees().getLast().onlyAsker()).isTrue();
        assertThat(driver.askerSees()).noneMatch(seen -> seen.says("For you alone"));
    }

    @Test
    void same_request_is_handled_once() {
        answering(Reply.show(TIP));
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
        answering(Reply.show(Card.of(Text.EMPTY)));

        driver.types("tip");

        assertThat(driver.awaits(card -> card.says("Something went wrong")).onlyAsker()).isTrue();
    }

    @Test
    void late_answer_follows() {
        var finish = new CountDownLatch(1);
        handler = interaction -> {
            await(finish);
            return Reply.show(TIP);
        };

        driver.types("tip");
        assertThat(driver.askerSees()).isEmpty();
        finish.countDown();

        assertThat(driver.awaits(seen -> seen.says("Say what you do not know")).onlyAsker()).isTrue();
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

    private void answering(Reply reply) {
        handler = interaction -> reply;
    }

    private void shows(Card card) {
        answering(Reply.show(card));
        driver.types("tip");
        driver.awaits(seen -> seen.onlyAsker());
        answering(Reply.of(new Answer.Show(Card.of(Text.of("After the click")), Visibility.AS_ASKED)));
    }

    private void asks(Map<String, List<String>> values, Map<String, Text> errors) {
        answering(Reply.of(new Answer.Ask(FORM, values, errors)));
        driver.types("settings");
        driver.awaitsWindow(seen -> true);
    }

    private void isFromAsker(Interaction interaction, Source source) {
        UserId asker = driver.asker();
        assertThat(interaction.caller().id()).isEqualTo(asker);
        assertThat(interaction.origin()).isEqualTo(driver.conversation());
        assertThat(interaction.source()).isEqualTo(source);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the test held the answer back.", e);
        }
    }
}
