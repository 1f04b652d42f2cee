package io.leadershipbot.teams.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Clean;
import io.leadershipbot.chat.Form;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Shorten;
import io.leadershipbot.chat.Text;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Cards and forms as Teams shows them. Pure functions that keep Teams's limits whatever they are given.
 *
 * @see <a href="https://adaptivecards.io/explorer/">Adaptive Cards</a>
 * @see <a href="https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages">Size of
 * messages</a>
 */
public final class AdaptiveCards {

    private static final String VERSION = "1.5";
    /** The most characters that a card's words may have, so that they are read whole on the screen and aloud. */
    private static final int CHARACTERS = 12_000;
    /** The fewest to which words are cut before buttons are. */
    private static final int FEWEST_CHARACTERS = 300;
    /** Teams asks for messages of at most 80 KB, of which 8 are left for what is around the card. */
    private static final int BYTES = 72 * 1024;
    /** Teams refuses messages of more than 100 KB; buttons are kept up to there. */
    private static final int MOST_BYTES = 98 * 1024;
    private static final int SUMMARY = 100;

    private AdaptiveCards() {}

    /**
     * A card as a message shows it; what is too long is cut with an ellipsis.
     *
     * @throws IllegalArgumentException if the card says nothing
     */
    public static ObjectNode message(Card card, Names names) {
        var clean = Cut.clean(card, names);
        if (Texts.isBlank(clean.fallbackText())) {
            throw new IllegalArgumentException("A card must say something: it has neither a title nor a body.");
        }
        int characters = CHARACTERS;
        var message = write(Cut.to(characters, clean), names);
        int size = size(message);
        while (size > BYTES && characters > FEWEST_CHARACTERS) {
            characters = Math.max(FEWEST_CHARACTERS, characters * 2 / 3);
            message = write(Cut.to(characters, clean), names);
            size = size(message);
        }
        if (size <= MOST_BYTES) {
            return message;
        }
        var fewest = Cut.to(characters, clean);
        for (int buttons = card.buttons().size() - 1; size(message) > MOST_BYTES && buttons >= 0; buttons--) {
            message = write(fewest.withButtons(card.buttons().subList(0, buttons)), names);
        }
        return message;
    }

    /** One line for a notification: the title, or the first words. */
    public static String summary(Card card, Names names) {
        var clean = Cut.clean(card, names);
        var words = Texts.isBlank(clean.title()) ? clean.fallbackText() : clean.title();
        return Shorten.to(SUMMARY, Clean.line(Texts.words(words, names)).strip());
    }

    /**
     * What is shown instead of a form that typed words asked for, as only a click opens a dialog: two ways into it.
     *
     * @param again what a click asks once more
     */
    public static ObjectNode opener(Form form, Invocation again, OpenerWords words) {
        var opener = new Form(form.title(), form.intro(), List.of(), form.submit(), form.cancel(), form.onSubmit());
        return form(new Answer.Ask(opener, Map.of(), Map.of()), true,
                Buttons.openers(again, words));
    }

    /**
     * The form in a dialog, whose title stands in its frame.
     *
     * @param nonce differs with every showing of a form: a submission that Teams repeats is known by it
     */
    public static ObjectNode dialog(Answer.Ask ask, String nonce) {
        return form(ask, false, submit("Action.Submit", ask.form(), nonce));
    }

    /**
     * The form in a message.
     *
     * @param nonce as for {@link #dialog}
     */
    public static ObjectNode inline(Answer.Ask ask, String nonce) {
        return form(ask, true, submit("Action.Execute", ask.form(), nonce));
    }

    private static ObjectNode submit(String type, Form form, String nonce) {
        return Buttons.row(List.of(Buttons.submit(type, form.submit(), form.onSubmit(), nonce)));
    }

    private static ObjectNode form(Answer.Ask ask, boolean isTitled, ObjectNode actions) {
        var texts = new TextElements(new Mentions(Anonymous.NAMES));
        var title = Texts.clean(Text.of(ask.form().title()), Anonymous.NAMES);
        var body = new ArrayList<ObjectNode>();
        if (isTitled && !Texts.isBlank(title)) {
            body.add(texts.heading(title));
        }
        body.addAll(new Fields(texts).of(ask));
        body.add(actions);
        var intro = Texts.clean(ask.form().intro(), Anonymous.NAMES);
        return root(Texts.isBlank(intro) ? title : title.and(Text.of("\n")).and(intro), Anonymous.NAMES, body);
    }

    private static ObjectNode write(Card card, Names names) {
        var mentions = new Mentions(names);
        var texts = new TextElements(mentions);
        var body = new ArrayList<ObjectNode>();
        if (!Texts.isBlank(card.title())) {
            body.add(texts.heading(card.title()));
        }
        body.addAll(new BlockElements(texts).of(card.body()));
        body.addAll(new Buttons(texts).of(card.buttons()));
        var root = root(card.fallbackText(), names, body);
        if (!mentions.isEmpty()) {
            root.putObject("msteams").set("entities", mentions.entities());
        }
        return root;
    }

    private static ObjectNode root(Text fallback, Names names, List<ObjectNode> body) {
        return Element.of("AdaptiveCard").put("version", VERSION).put("fallbackText", Texts.words(fallback, names))
                .set("body", Element.array(body));
    }

    /** Bytes, counted in UTF-16 as Teams does or in UTF-8 as they are sent, whichever are more. */
    private static int size(ObjectNode card) {
        var json = card.toString();
        return Math.max(2 * json.length(), json.getBytes(UTF_8).length);
    }
}
