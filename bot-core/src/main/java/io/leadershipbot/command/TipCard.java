package io.leadershipbot.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Button;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Text;
import io.leadershipbot.content.Source;
import io.leadershipbot.content.Tip;

/** How a tip looks. */
final class TipCard {

    private TipCard() {}

    /**
     * A tip for the person who asked.
     *
     * @param another what the button for one more runs
     * @param share what the button for sharing runs; empty once it has been shared
     */
    static Card of(Turn turn, Tip tip, Invocation another, Optional<Invocation> share) {
        var messages = turn.messages();
        var buttons = new ArrayList<Button>();
        buttons.add(Button.of(messages.words("button.another"), another));
        buttons.add(Button.of(messages.words("button.other-side"), Invocation.of("other-side", tip.id())));
        share.ifPresent(invocation -> buttons.add(Button.of(messages.words("button.share"), invocation)
                .confirmedBy(new Button.Confirm(messages.words("share.confirm-title"),
                        messages.words("share.confirm-question"), messages.words("share.confirm-accept"),
                        messages.words("share.confirm-decline")))));
        return new Card(title(turn, tip), body(turn, tip), buttons);
    }

    static Text title(Turn turn, Tip tip) {
        return Text.of(turn.pack().areaOf(tip).title());
    }

    static List<Block> body(Turn turn, Tip tip) {
        var body = new ArrayList<Block>();
        body.add(new Block.Paragraph(Text.of(tip.text())));
        body.add(new Block.Paragraph(turn.messages().text("tip.ask", Map.of("question", Text.of(tip.ask())))));
        tip.notWhen().ifPresent(clause -> body
                .add(new Block.Note(turn.messages().text("tip.not-when", Map.of("clause", Text.of(clause))))));
        tip.evidence().stream().flatMap(id -> turn.pack().source(id).stream()).findFirst()
                .ifPresent(source -> body.add(new Block.Note(evidence(turn, source))));
        return body;
    }

    private static Text evidence(Turn turn, Source source) {
        return turn.messages().text("evidence." + source.strength().name().toLowerCase(Locale.ROOT),
                Map.of("author", Text.of(source.author()), "year", Text.of(Integer.toString(source.year()))));
    }
}
