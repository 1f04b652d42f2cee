package io.leadershipbot.slack;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Button;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Form;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Post;
import io.leadershipbot.chat.Reply;
import io.leadershipbot.chat.Source;
import io.leadershipbot.chat.Text;
import io.leadershipbot.chat.Visibility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The ways that every gesture goes, through HTTP, Bolt and back. */
class RoundTripTest {

    private static final Card TIP = new Card(Text.of("Trust"),
            List.of(new Block.Paragraph(Text.of("Say what you do not know."))),
            List.of(Button.of("Another", Invocation.of("tip", "trust"))));

    private final Stage stage = new Stage();

    @BeforeEach
    void start() throws InterruptedException {
        stage.started();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void slash_command_is_answered_in_the_acknowledgement_to_the_asker_alone() {
        stage.answering(interaction -> Reply.of(new Answer.Show(TIP, Visibility.AS_ASKED)));

        assertThat(stage.ada().types("/leadership tip trust").error()).isNull();

        assertThat(stage.interactions).singleElement().satisfies(interaction -> {
            assertThat(interaction.source()).isEqualTo(Source.COMMAND);
            assertThat(interaction.invocation()).isEqualTo(Invocation.of("typed", "tip trust"));
            assertThat(interaction.caller().id().id()).isEqualTo("U1");
            assertThat(interaction.origin().id()).isEqualTo("C1");
        });
        assertThat(stage.ada().sees().isEphemeral()).isTrue();
        assertThat(stage.ada().sees().shown()).contains("Trust", "Say what you do not know.");
        assertThat(stage.ada().sees().buttons()).containsExactly("Another");
        assertThat(stage.slack.person("U2").in("C1").seesAll()).isEmpty();
        assertThat(stage.slack.calls().all()).isEmpty();
    }

    @Test
    void click_on_a_private_card_replaces_it() throws InterruptedException {
        stage.answering(interaction -> interaction.source() == Source.COMMAND
                ? Reply.show(TIP)
                : Reply.of(new Answer.Replace(Card.of(Text.of("Focus")))));
        stage.ada().types("/leadership tip");

        assertThat(stage.ada().clicks("Another").error()).isNull();

        assertThat(stage.ada().awaits(message -> message.shown().contains("Focus")).isEphemeral()).isTrue();
        assertThat(stage.ada().seesAll()).hasSize(1);
        assertThat(stage.interactions.getLast().invocation()).isEqualTo(Invocation.of("tip", "trust"));
        assertThat(stage.interactions.getLast().source()).isEqualTo(Source.BUTTON);
    }

    @Test
    void form_opens_and_its_submission_turns_it_into_a_receipt() {
        var form = new Form("Settings", Text.of("How shall I answer you?"),
                List.of(new Form.Choice("role", "Your role", "",
                        List.of(new Form.Option("new", "New to it"), new Form.Option("old", "Experienced"))),
                        new Form.Line("zone", "Time zone", "Such as Europe/Berlin", "Europe/Berlin", 40)),
                "Save", "Cancel", Invocation.of("settings", "save"));
        stage.answering(interaction -> interaction.source() == Source.COMMAND
                ? Reply.of(new Answer.Ask(form, Map.of("role", List.of("old")), Map.of()))
                : Reply.of(new Answer.Receipt(Card.of(Text.of("Saved")))));

        assertThat(stage.ada().types("/leadership settings").error()).isNull();
        assertThat(stage.ada().form().orElseThrow().labels()).containsExactly("Your role", "Time zone");
        assertThat(stage.ada().submits(Map.of("Time zone", "Asia/Tokyo")).error()).isNull();

        assertThat(stage.interactions.getLast().source()).isEqualTo(Source.FORM);
        assertThat(stage.interactions.getLast().invocation()).isEqualTo(
                Invocation.of("settings", "save").with("role", "old").with("zone", "Asia/Tokyo"));
        assertThat(stage.interactions.getLast().origin().id()).isEqualTo("C1");
        assertThat(stage.ada().form().orElseThrow().title()).isEqualTo("Saved");
    }

    @Test
    void errors_stand_beside_the_fields_and_values_are_kept() {
        var form = new Form("Settings", Text.EMPTY,
                List.of(new Form.Line("zone", "Time zone", "", "", 40)), "Save", "Cancel", Invocation.of("settings"));
        stage.answering(interaction -> Reply.of(new Answer.Ask(form, Map.of(), interaction.source() == Source.FORM
                ? Map.of("zone", Text.of("I do not know that zone."))
                : Map.of())));
        stage.ada().types("/leadership settings");

        assertThat(stage.ada().submits(Map.of("Time zone", "Berlin")).error()).isNull();

        assertThat(stage.ada().formErrors()).containsEntry("zone", "I do not know that zone.");
    }

    @Test
    void post_goes_to_the_channel_where_the_bot_is_no_member_too() throws InterruptedException {
        stage.answering(interaction -> interaction.source() == Source.COMMAND
                ? Reply.show(TIP)
                : new Reply(new Answer.Replace(Card.of(Text.of("You shared this"))),
                        List.of(new Post(interaction.origin(), Card.of(Text.of("Trust"),
                                new Block.Note(
                                        Text.mention(interaction.caller().id()).and(Text.of(" shared this"))))))));
        var ada = stage.slack.person("U1").in("C2");
        ada.types("/leadership tip");

        ada.clicks("Another");

        ada.awaits(message -> message.shown().contains("Trust") && !message.isEphemeral());
        var ben = stage.slack.person("U2").in("C2").sees();
        assertThat(ben.shown()).contains("Trust");
        assertThat(ben.marks()).hasSize(2).allMatch(mark -> mark.target().equals("U1"));
        assertThat(Optional.of(ben.author())).contains(stage.slack.workspace().botUserId());
    }
}
