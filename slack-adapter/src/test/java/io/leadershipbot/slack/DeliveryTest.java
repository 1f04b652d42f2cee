package io.leadershipbot.slack;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Button;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.ConversationId;
import io.leadershipbot.chat.InteractionHandler;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Post;
import io.leadershipbot.chat.Reply;
import io.leadershipbot.chat.Source;
import io.leadershipbot.chat.Text;
import io.leadershipbot.playground.slack.Call;
import io.leadershipbot.playground.slack.Fault;
import io.leadershipbot.playground.slack.Faults;
import io.leadershipbot.playground.slack.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Where answers go when something is in the way. */
class DeliveryTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Card DONE = Card.of(Text.of("You shared this"));
    private static final Card SHARED = Card.of(Text.of("Shared tip"));

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
    void post_goes_to_the_channel_itself_where_the_response_url_is_used_up() throws InterruptedException {
        stage.answering(sharing());
        ada.in("C1").types("/leadership tip");
        stage.slack.faults().next(Faults.RESPONSE_URL, new Fault.Status(404, false));

        ada.in("C1").clicks("Share here");

        Stage.awaits(ada.in("C1"), "You shared this");
        assertThat(methods()).containsExactly("response_url", "chat.postMessage", "response_url");
        assertThat(stage.slack.person("U2").in("C1").sees().shown()).contains("Shared tip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not_in_channel", "channel_not_found"})
    void post_that_the_bot_may_not_make_asks_to_be_invited(String error) throws InterruptedException {
        stage.answering(sharing());
        ada.in("C1").types("/leadership tip");
        stage.slack.faults().next(Faults.RESPONSE_URL, new Fault.Status(404, false));
        stage.slack.faults().next("chat.postMessage", new Fault.Code(error, false));

        ada.in("C1").clicks("Share here");

        var told = Stage.awaits(ada.in("C1"), "/invite");
        assertThat(told.isEphemeral()).isTrue();
        assertThat(told.marks()).extracting(mark -> mark.target()).containsOnly(stage.slack.workspace().botUserId());
        assertThat(ada.in("C1").seesAll()).noneMatch(message -> message.shown().contains("You shared this"));
    }

    @Test
    void post_that_slack_refuses_otherwise_is_told() throws InterruptedException {
        stage.answering(sharing());
        ada.in("C1").types("/leadership tip");
        stage.slack.faults().next(Faults.RESPONSE_URL, new Fault.Status(404, false));
        stage.slack.faults().next("chat.postMessage", new Fault.Code("is_archived", false));

        ada.in("C1").clicks("Share here");

        Stage.awaits(ada.in("C1"), "nobody else has seen it");
    }

    @Test
    void what_is_said_about_slack_is_in_the_language_of_the_reply() throws InterruptedException {
        var shares = sharing();
        stage.answering(interaction -> shares.handle(interaction).in(Locale.GERMAN));
        ada.in("C1").types("/leadership tip");
        stage.slack.faults().next(Faults.RESPONSE_URL, new Fault.Status(404, false));
        stage.slack.faults().next("chat.postMessage", new Fault.Code("is_archived", false));

        ada.in("C1").clicks("Share here");

        Stage.awaits(ada.in("C1"), "Außer dir hat es niemand gesehen");
    }

    @Test
    void post_that_may_have_arrived_is_not_made_again() throws InterruptedException {
        stage.answering(sharing());
        ada.in("C1").types("/leadership tip");
        stage.slack.faults().next(Faults.RESPONSE_URL, new Fault.Cut(true));

        ada.in("C1").clicks("Share here");

        Stage.awaits(ada.in("C1"), "Please look before you post it again");
        assertThat(stage.slack.person("U2").in("C1").seesAll()).hasSize(1);
        assertThat(methods()).containsExactly("response_url", "response_url");
    }

    @Test
    void post_to_another_channel_is_made_by_the_web_api() throws InterruptedException {
        stage.answering(interaction -> new Reply(new Answer.Show(DONE, io.leadershipbot.chat.Visibility.ASKER),
                List.of(new Post(new ConversationId("slack", stage.slack.workspace().id(), "C1"), SHARED))));

        ada.in("C2").types("/leadership tip");

        Stage.awaits(ada.in("C2"), "You shared this");
        assertThat(stage.slack.person("U3").in("C1").sees().shown()).contains("Shared tip");
        assertThat(methods()).containsExactly("chat.postMessage");
    }

    @Test
    void private_answer_is_sent_once_more_when_nobody_knows_whether_it_arrived() throws InterruptedException {
        stage.answering(replying());
        ada.in("C1").types("/leadership tip");
        stage.slack.faults().next(Faults.RESPONSE_URL, new Fault.Status(500, false));

        ada.in("C1").clicks("Share here");

        Stage.awaits(ada.in("C1"), "You shared this");
        assertThat(stage.log.lines()).isEmpty();
    }

    @Test
    void private_answer_that_cannot_be_delivered_is_noted() throws InterruptedException {
        stage.answering(replying());
        ada.in("C1").types("/leadership tip");
        stage.slack.faults().always(Faults.RESPONSE_URL, new Fault.Status(500, false));

        ada.in("C1").clicks("Share here");

        stage.slack.calls().await(2, Faults.RESPONSE_URL, SOON);
        stage.platform.close();
        assertThat(stage.log.lines()).containsExactly("answer-undelivered platform=slack");
        assertThat(methods()).containsExactly("response_url", "response_url");
    }

    @Test
    void click_on_a_public_message_leaves_it_alone() throws InterruptedException {
        stage.answering(sharing());
        ada.in("C1").types("/leadership tip");
        ada.in("C1").clicks("Share here");
        Stage.awaits(ada.in("C1"), "You shared this");
        stage.answering(interaction -> Reply.of(new Answer.Replace(Card.of(Text.of("A tip for Ben")))));
        var ben = stage.slack.person("U2").in("C1");

        ben.clicks("For me");

        assertThat(Stage.awaits(ben, "A tip for Ben").isEphemeral()).isTrue();
        assertThat(ben.seesAll()).hasSize(2);
        assertThat(ada.in("C1").seesAll()).noneMatch(message -> message.shown().contains("Ben"));
    }

    /** A card with a button that shares something here. */
    private static InteractionHandler sharing() {
        var card = new Card(Text.of("Trust"), List.of(), List.of(Button.of("Share here", Invocation.of("share"))));
        var shared = new Card(SHARED.title(), List.of(), List.of(Button.of("For me", Invocation.of("tip"))));
        return interaction -> interaction.source() == Source.COMMAND
                ? Reply.show(card)
                : new Reply(new Answer.Replace(DONE), List.of(new Post(interaction.origin(), shared)));
    }

    private static InteractionHandler replying() {
        var shares = sharing();
        return interaction -> Reply.of(shares.handle(interaction).answer());
    }

    private List<String> methods() {
        return stage.slack.calls().all().stream().map(Call::method).toList();
    }
}
