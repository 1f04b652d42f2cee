package io.leadershipbot.slack;

import java.util.List;
import java.util.Map;

import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Clean;
import io.leadershipbot.chat.Form;
import io.leadershipbot.chat.Shorten;
import io.leadershipbot.chat.Text;

/**
 * Cards and forms as Slack shows them. Pure functions that keep Slack's limits whatever they are given.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit">Block Kit reference</a>
 */
final class BlockKit {

    private static final int MESSAGE_BLOCKS = 50;
    private static final int WINDOW_BLOCKS = 100;
    private static final int WINDOW_TITLE = 24;
    /** Slack takes 40,000; escaping can make a text longer. */
    private static final int FALLBACK = 39_000;

    private BlockKit() {}

    /**
     * A card as a message.
     *
     * @throws IllegalArgumentException if a button's invocation is too long, or the card says nothing
     */
    static Message message(Card card) {
        var pieces = Pieces.of(card.title(), card.body(), card.buttons(), MESSAGE_BLOCKS);
        var fallback = Spans.shorten(Pieces.CHARACTERS, Spans.clean(card.fallbackText()));
        if (Spans.isBlank(fallback)) {
            throw new IllegalArgumentException("A card must say something: it has neither a title nor a body.");
        }
        var text = Mrkdwn.fallback(fallback);
        if (text.length() > FALLBACK) {
            text = Mrkdwn.fallback(Spans.shorten(FALLBACK / "&amp;".length(), fallback));
        }
        return new Message(text, !Mrkdwn.isFormatted(fallback), blocks(pieces, card));
    }

    /**
     * A card as a window that only wants to be read.
     *
     * @param words the window's title where the card has none, and the label that closes it
     * @param metadata comes back with every click in it
     */
    static String window(Card card, WindowWords words, String metadata) {
        var title = Spans.plain(card.title());
        var shownTitle = title.isBlank() ? words.title() : title;
        // A title that does not fit into the window's bar is read whole in the body.
        var inBody = title.length() > WINDOW_TITLE ? card.title() : Text.EMPTY;
        var pieces = Pieces.of(inBody, card.body(), card.buttons(), WINDOW_BLOCKS);
        return Json.object(view -> {
            frame(shownTitle, words.close(), metadata, view);
            view.putJson("blocks", blocks(pieces, card));
        });
    }

    /**
     * A form as a window.
     *
     * @param values by field name, what the fields hold at first
     * @param metadata comes back with the submission
     * @throws IllegalArgumentException if a field has no options or too many
     */
    static String modal(Form form, Map<String, List<String>> values, String metadata) {
        var intro = Pieces.of(Text.EMPTY, List.of(new Block.Paragraph(form.intro())), List.of(),
                WINDOW_BLOCKS - form.fields().size());
        return Json.object(view -> {
            frame(Clean.line(form.title()), Clean.line(form.cancel()), metadata, view);
            view.putObject("submit",
                    submit -> Blocks.plain(Shorten.to(WINDOW_TITLE, Clean.line(form.submit())), submit))
                    .putArray("blocks", blocks -> {
                        intro.forEach(piece -> Blocks.write(piece, blocks));
                        form.fields().forEach(
                                field -> Fields.write(field, values.getOrDefault(field.name(), List.of()), blocks));
                    });
        });
    }

    private static void frame(String title, String close, String metadata, Json view) {
        view.put("type", "modal").put("callback_id", Window.CALLBACK)
                .putObject("title", object -> Blocks.plain(Shorten.to(WINDOW_TITLE, title), object))
                .putObject("close", object -> Blocks.plain(Shorten.to(WINDOW_TITLE, close), object))
                .put("private_metadata", metadata);
    }

    private static String blocks(List<Piece> pieces, Card card) {
        return Json.array(blocks -> {
            pieces.forEach(piece -> Blocks.write(piece, blocks));
            Buttons.write(card.buttons(), blocks);
        });
    }

    /** What a window says that shows a card. */
    record WindowWords(String title, String close) {}
}
