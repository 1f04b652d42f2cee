package io.leadershipbot.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Button;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Reply;
import io.leadershipbot.chat.Text;
import io.leadershipbot.content.Area;
import io.leadershipbot.language.AreaFinder.Found;

/** What commands that take an area have in common: finding it, and the answer when there is none such. */
final class AreaCards {

    /** What somebody typed is quoted back only so far: enough to recognise it. */
    private static final int LONGEST_QUOTE = 60;

    private AreaCards() {}

    /** Runs for the area that stands behind the command, or says that there is none such. */
    static Reply inArea(Turn turn, Function<Area, Reply> run) {
        return switch (turn.language().areas().find(turn.phrase())) {
            case Found.Exactly(var area) -> run.apply(area);
            case Found.Nearly(var area, var similarity) -> readAs(turn, area, run.apply(area));
            case Found.Not(var nearest) -> unknown(turn, nearest);
        };
    }

    /** Says which area a slip of the finger was taken for. */
    static Reply readAs(Turn turn, Area area, Reply reply) {
        var note = turn.messages().text("area.read-as",
                Map.of("typed", typed(turn.phrase()), "area", Text.strong(area.title())));
        return reply.mapCard(card -> card.withFirst(new Block.Note(note)));
    }

    /** Says that there is no such area, and offers what comes nearest, or all. */
    static Reply unknown(Turn turn, List<Area> nearest) {
        var messages = turn.messages();
        var buttons = new ArrayList<>(buttons(turn.invocation().command(), nearest));
        buttons.add(Button.of(messages.words("button.all-areas"), Invocation.of("areas")));
        var question = messages.text(nearest.isEmpty() ? "area.unknown" : "area.unknown-near",
                Map.of("typed", typed(turn.phrase())));
        var titles = messages.text("area.titles",
                Map.of("areas", Text.of(String.join(", ", titles(nearest.isEmpty() ? turn.pack().areas() : nearest)))));
        return turn.answer(new Card(messages.text("area.unknown-title"),
                List.of(new Block.Paragraph(question), new Block.Paragraph(titles)), buttons));
    }

    /** A button per area that runs a command in it. */
    static List<Button> buttons(String command, List<Area> areas) {
        return areas.stream().map(area -> Button.of(area.title(), Invocation.of(command, area.id()))).toList();
    }

    /** What was typed, short enough to be quoted. */
    static Text typed(String phrase) {
        if (phrase.codePointCount(0, phrase.length()) <= LONGEST_QUOTE) {
            return Text.of(phrase);
        }
        return Text.of(phrase.substring(0, phrase.offsetByCodePoints(0, LONGEST_QUOTE)) + "…");
    }

    private static List<String> titles(List<Area> areas) {
        return areas.stream().map(Area::title).toList();
    }
}
