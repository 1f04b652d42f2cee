package io.leadershipbot.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Button;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Reply;
import io.leadershipbot.chat.Text;

/** Help, made from the list of commands: six, then all; or one command in full. */
final class HelpCommand implements Command {

    private static final String MORE = "more";

    @Override
    public String name() {
        return "help";
    }

    @Override
    public Reply run(Turn turn) {
        var word = turn.phrase();
        if (word.isEmpty()) {
            return turn.answer(list(turn, turn.commands().first(), List.of(
                    Button.of(turn.messages().words("button.more"), Invocation.of(name(), MORE)),
                    Button.primary(turn.messages().words("button.tip"), Invocation.of("tip")))));
        }
        return turn.commands().called(word, turn.language())
                .map(command -> turn.answer(detail(turn, command)))
                .orElseGet(() -> turn.answer(list(turn, turn.commands().listed(),
                        List.of(Button.primary(turn.messages().words("button.tip"), Invocation.of("tip"))))));
    }

    private static Card list(Turn turn, List<Command> commands, List<Button> buttons) {
        var messages = turn.messages();
        var lines = new ArrayList<Block>();
        lines.add(new Block.Paragraph(messages.text("help.intro")));
        commands.forEach(command -> lines.add(new Block.Paragraph(messages.text("help.line",
                Map.of("usage", Text.strong(messages.words(key(command, "usage"))),
                        "summary", messages.text(key(command, "summary")))))));
        lines.add(new Block.Note(messages.text("help.hint")));
        return new Card(messages.text("help.title"), lines, buttons);
    }

    private static Card detail(Turn turn, Command command) {
        var messages = turn.messages();
        return new Card(Text.of(messages.words(key(command, "usage"))),
                List.of(new Block.Paragraph(messages.text(key(command, "summary"))),
                        new Block.Paragraph(messages.text(key(command, "help"))),
                        new Block.Note(messages.text("help.aliases",
                                Map.of("aliases", Text.of(messages.words(key(command, "aliases"))))))),
                List.of(Button.primary(messages.words("button.try-it"), Invocation.of(command.name())),
                        Button.of(messages.words("button.help"), Invocation.of("help"))));
    }

    private static String key(Command command, String part) {
        return "command." + command.name() + "." + part;
    }
}
