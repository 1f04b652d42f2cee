package io.leadershipbot.slack;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Button;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Text;
import io.leadershipbot.chat.UserId;
import io.leadershipbot.playground.slack.blockkit.BlockKit;
import io.leadershipbot.testkit.SampleCards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What cards, forms and the manifest look like, to the letter; and Slack would take each. */
class GoldenTest {

    private static final Words WORDS = new Words("/leadership");

    static List<Arguments> messages() {
        return List.of(Arguments.of("tip", SampleCards.TIP), Arguments.of("everything", SampleCards.EVERYTHING),
                Arguments.of("typed-markup", SampleCards.saying("*bold* <!here> & :smile:")),
                Arguments.of("shared-by-somebody", Card.of(Text.of("Trust"), new Block.Paragraph(Text.of("A tip.")),
                        new Block.Note(Text.mention(new UserId("slack", "T1", "U1"))
                                .and(Text.of(" shared this from Leadership Bot."))))),
                Arguments.of("only-words", Card.of(Text.EMPTY, new Block.Paragraph(Text.of("Nothing more.")))),
                Arguments.of("dangerous-button", new Card(Text.of("Erase me"), List.of(), List.of(new Button("Erase",
                        Invocation.of("erase"), Optional.of(new Button.Confirm("Erase everything?",
                                "This cannot be undone.", "Erase", "Keep")),
                        Button.Style.DANGER)))));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void message(String name, Card card) throws IOException {
        var message = io.leadershipbot.slack.BlockKit.message(card);

        assertThat(BlockKit.message(Recorded.json(message.blocks()))).isEmpty();
        assertThat(BlockKit.characters(Recorded.json(message.blocks())))
                .isLessThanOrEqualTo(BlockKit.MESSAGE_CHARACTERS);
        Golden.matches("message-" + name, Json.object(message::write));
    }

    @Test
    void form() throws IOException {
        view("form", io.leadershipbot.slack.BlockKit.modal(SampleCards.FORM, Map.of(), "C1\nsettings"));
    }

    @Test
    void form_with_values() throws IOException {
        view("form-with-values", io.leadershipbot.slack.BlockKit.modal(SampleCards.FORM,
                Map.of("role", List.of("old"), "zone", List.of("Europe/Berlin")), "C1\nsettings"));
    }

    @Test
    void window() throws IOException {
        view("window", io.leadershipbot.slack.BlockKit.window(SampleCards.EVERYTHING, WORDS.window(), "C1"));
    }

    @Test
    void window_whose_title_does_not_fit_its_bar() throws IOException {
        view("window-with-long-title", io.leadershipbot.slack.BlockKit
                .window(Card.of(Text.of("A title that is longer than its bar")), WORDS.window(), "C1"));
    }

    @Test
    void manifest_for_socket_mode() throws IOException {
        Golden.matches("manifest-socket-mode", SlackManifest.socketMode("/leadership", "Leadership Bot").json());
    }

    @Test
    void manifest() throws IOException {
        Golden.matches("manifest",
                SlackManifest.http("/leadership", "Leadership Bot", URI.create("https://bot.example.com/")).json());
    }

    private static void view(String name, String view) throws IOException {
        assertThat(BlockKit.view(Recorded.json(view))).isEmpty();
        Golden.matches("view-" + name, view);
    }
}
