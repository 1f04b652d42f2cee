package io.leadershipbot.command;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Button;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Reply;
import io.leadershipbot.chat.Source;
import io.leadershipbot.language.AreaFinder.Found;
import io.leadershipbot.language.NearMiss;

/**
 * Finds the command for an invocation and runs it. What a person typed is read with patience: names, aliases, areas,
 * slips of the finger, questions in plain words. What a button or form says is taken as it is.
 */
final class CommandInterpreter {

    /** From so many words on, what names no command is read as a question. */
    private static final int QUESTION_WORDS = 3;

    private final TipCommand tip;

    CommandInterpreter(TipCommand tip) {
        this.tip = tip;
    }

    Reply run(Turn turn) {
        return turn.interaction().source() == Source.COMMAND
                ? typed(turn)
                : turn.commands().named(turn.invocation().command()).map(command -> command.run(turn))
                        .orElseGet(() -> turn.answer(GoneCard.of(turn)));
    }

    private Reply typed(Turn turn) {
        var word = turn.invocation().command();
        var all = String.join(" ", words(turn));
        return turn.commands().named(word).or(() -> turn.commands().called(word, turn.language()))
                .map(command -> run(command, turn, turn.invocation().args()))
                .or(() -> turn.commands().called(all, turn.language()).map(command -> run(command, turn, List.of())))
                .orElseGet(() -> withoutCommand(turn));
    }

    private static Reply run(Command command, Turn turn, List<String> args) {
        return command.run(turn.with(new Invocation(command.name(), args, Map.of())));
    }

    private static List<String> words(Turn turn) {
        return Stream.concat(Stream.of(turn.invocation().command()), turn.invocation().args().stream()).toList();
    }

    /** No command, so the words are read as what a tip is asked about, or as a slip of the finger. */
    private Reply withoutCommand(Turn turn) {
        var words = words(turn);
        var asTip = turn.with(new Invocation(tip.name(), words, Map.of()));
        var near = turn.commands().near(turn.invocation().command(), turn.language());
        return switch (turn.language().areas().find(asTip.phrase())) {
            case Found.Exactly exactly -> tip.run(asTip);
            case Found.Nearly nearly when near.isEmpty() || near.getFirst().similarity() < nearly.similarity() -> tip
                    .run(asTip);
            case Found.Nearly nearly -> unknown(asTip, near);
            case Found.Not not -> question(asTip, words.size()).orElseGet(() -> unknown(asTip, near));
        };
    }

    private Optional<Reply> question(Turn asTip, int words) {
        return words < QUESTION_WORDS ? Optional.empty() : tip.question(asTip);
    }

    private Reply unknown(Turn turn, List<NearMiss.Match> near) {
        var messages = turn.messages();
        var guessed = new HashSet<Command>();
        var guesses = near.stream().limit(3)
                .flatMap(match -> turn.commands().called(match.candidate(), turn.language()).filter(guessed::add)
                        .map(command -> Button.of(match.candidate(), Invocation.of(command.name()))).stream())
                .toList();
        var areas = turn.language().areas().find(turn.phrase()) instanceof Found.Not(var nearest)
                ? AreaCards.buttons(tip.name(), nearest)
                : List.<Button>of();
        var buttons = Stream.of(guesses.stream(), areas.stream(),
                Stream.of(Button.of(messages.words("button.help"), Invocation.of("help")))).flatMap(part -> part)
                .toList();
        var key = buttons.size() > 1 ? "unknown.near" : "unknown.text";
        return turn.answer(new Card(messages.text("unknown.title"), List.of(
                new Block.Paragraph(messages.text(key, Map.of("typed", AreaCards.typed(turn.phrase())))),
                new Block.Note(messages.text("unknown.hint"))), buttons));
    }
}
