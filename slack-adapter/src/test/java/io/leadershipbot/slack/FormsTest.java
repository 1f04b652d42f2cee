package io.leadershipbot.slack;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Interaction;
import io.leadershipbot.chat.InteractionHandler;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Reply;
import io.leadershipbot.chat.Source;
import io.leadershipbot.chat.Text;
import io.leadershipbot.playground.slack.Fault;
import io.leadershipbot.playground.slack.Person;
import io.leadershipbot.testkit.SampleCards;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Forms that do not open, answers that come late, and the stop. */
class FormsTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final Stage stage = new Stage();
    private final Person ada = stage.slack.person("U1");

    @BeforeEach
    void start() throws InterruptedException {
        stage.started();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void form_that_does_not_open_is_offered_again() throws InterruptedException {
        stage.answering(interaction -> Reply.of(new Answer.Ask(SampleCards.FORM, Map.of(), Map.of())));
        stage.slack.faults().next("views.open", new Fault.Code("expired_trigger_id", false));

        ada.in("C1").types("/leadership settings");

        assertThat(ada.in("C1").sees().shown()).contains("The form did not open in time");
        ada.in("C1").clicks("Open the form");
        ada.in("C1").awaitsForm(view -> view.title().equals("Your settings"));
        assertThat(stage.interactions.getLast().invocation()).isEqualTo(Invocation.of("typed", "settings"));
    }

    @Test
    void form_that_does_not_open_after_a_click_is_offered_beside_the_card() throws InterruptedException {
        stage.answering(interaction -> interaction.source() == Source.COMMAND
                ? Reply.show(SampleCards.TIP)
                : Reply.of(new Answer.Ask(SampleCards.FORM, Map.of(), Map.of())));
        ada.in("C1").types("/leadership tip");
        stage.slack.faults().next("views.open", new Fault.RateLimited(Duration.ofSeconds(30)));

        ada.in("C1").clicks("Another");

        ada.in("C1").awaits(message -> message.buttons().contains("Open the form"));
        assertThat(ada.in("C1").seesAll()).hasSize(2);
    }

    @Test
    void late_form_is_tried_with_the_trigger_all_the_same() throws InterruptedException {
        var finish = new CountDownLatch(1);
        stage.isImpatient.set(true);
        stage.answering(holding(finish, Reply.of(new Answer.Ask(SampleCards.FORM, Map.of(), Map.of()))));

        assertThat(ada.in("C1").types("/leadership settings").body()).isEmpty();
        finish.countDown();

        ada.in("C1").awaitsForm(view -> view.title().equals("Your settings"));
    }

    @Test
    void late_receipt_comes_as_a_private_message_in_the_channel() throws InterruptedException {
        opensForm("C1");
        var finish = new CountDownLatch(1);
        stage.isImpatient.set(true);
        stage.answering(holding(finish, Reply.of(new Answer.Receipt(Card.of(Text.of("Saved"))))));

        assertThat(ada.in("C1").submits(Map.of()).body()).isEmpty();
        finish.countDown();

        assertThat(Stage.awaits(ada.in("C1"), "Saved").isEphemeral()).isTrue();
    }

    @Test
    void late_receipt_comes_in_the_direct_chat_where_the_bot_is_not_in_the_channel() throws InterruptedException {
        opensForm("C2");
        var finish = new CountDownLatch(1);
        stage.isImpatient.set(true);
        stage.answering(holding(finish, Reply.of(new Answer.Receipt(Card.of(Text.of("Saved"))))));

        ada.in("C2").submits(Map.of());
        finish.countDown();

        Stage.awaits(ada.inDirectMessages(), "Saved");
        assertThat(stage.slack.person("U2").in("C2").seesAll()).isEmpty();
    }

    @Test
    void late_errors_find_the_form_closed_and_offer_it_again() throws InterruptedException {
        opensForm("C1");
        var finish = new CountDownLatch(1);
        stage.isImpatient.set(true);
        stage.answering(holding(finish, Reply.of(new Answer.Ask(SampleCards.FORM, Map.of(),
                Map.of("zone", Text.of("No such zone."))))));

        ada.in("C1").submits(Map.of("Time zone", "Berlin"));
        finish.countDown();

        ada.in("C1").awaits(message -> message.buttons().contains("Open the form"));
        ada.in("C1").clicks("Open the form");
        assertThat(ada.in("C1").awaitsForm(view -> true).shown()).contains("No such zone.");
    }

    @Test
    void errors_without_a_field_are_read_above_the_form() {
        opensForm("C1");
        stage.answering(interaction -> Reply.of(new Answer.Ask(SampleCards.FORM,
                Map.of("zone", List.of("Berlin")), Map.of("", Text.of("Come back later.")))));

        assertThat(ada.in("C1").submits(Map.of("Time zone", "Berlin")).error()).isNull();

        assertThat(ada.in("C1").form().orElseThrow().shown()).contains("Come back later.");
    }

    @Test
    void buttons_in_a_window_change_the_window() throws InterruptedException {
        opensForm("C1");
        stage.answering(interaction -> interaction.source() == Source.FORM
                ? Reply.of(new Answer.Receipt(SampleCards.TIP))
                : Reply.of(new Answer.Replace(Card.of(Text.of("Another tip")))));
        ada.in("C1").submits(Map.of());

        ada.in("C1").clicks("Another");

        ada.in("C1").awaitsForm(view -> view.title().equals("Another tip"));
        assertThat(stage.interactions.getLast().origin().id()).isEqualTo("C1");
        stage.answering(interaction -> Reply.of(new Answer.Ask(SampleCards.FORM, Map.of(), Map.of())));
    }

    @Test
    void what_was_accepted_is_finished_and_what_comes_then_is_refused() throws Exception {
        var finish = new CountDownLatch(1);
        stage.isImpatient.set(true);
        stage.answering(holding(finish, Reply.show(SampleCards.TIP)));
        ada.in("C1").types("/leadership tip");

        var closing = Thread.ofVirtual().start(stage.platform::close);
        while (stage.sends(ada.in("C1").typing("/leadership tip")).status() != 503) {
            Thread.onSpinWait();
        }
        finish.countDown();
        assertThat(closing.join(SOON)).isTrue();

        assertThat(ada.in("C1").sees().shown()).contains("Say what you do not know");
        assertThat(stage.log.lines()).contains("request-refused platform=slack reason=stopping");
    }

    private void opensForm(String channel) {
        stage.answering(interaction -> Reply.of(new Answer.Ask(SampleCards.FORM, Map.of(), Map.of())));
        assertThat(ada.in(channel).types("/leadership settings").error()).isNull();
        assertThat(ada.form()).isPresent();
    }

    private static InteractionHandler holding(CountDownLatch finish, Reply reply) {
        return (Interaction interaction) -> {
            try {
                if (!finish.await(SOON.toSeconds(), TimeUnit.SECONDS)) {
                    throw new AssertionError("The test never let the answer go.");
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return reply;
        };
    }
}
