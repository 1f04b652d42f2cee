package io.leadershipbot.command;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Button;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Reply;
import io.leadershipbot.chat.Text;
import io.leadershipbot.content.Area;

/** An area's essay: two minutes to read. */
final class EssayCommand implements Command {

    private static final Pattern EMPTY_LINE = Pattern.compile("\\n\\s*\\n");

    @Override
    public String name() {
        return "essay";
    }

    @Override
    public Reply run(Turn turn) {
        return AreaCards.inArea(turn, area -> turn.answer(card(turn, area)));
    }

    private static Card card(Turn turn, Area area) {
        var messages = turn.messages();
        List<Block> paragraphs = Arrays.stream(EMPTY_LINE.split(area.essay().strip()))
                .<Block>map(paragraph -> new Block.Paragraph(Text.of(paragraph.strip().replace('\n', ' ')))).toList();
        return new Card(Text.of(area.title()), paragraphs,
                List.of(Button.primary(messages.words("button.tip-on-this"), Invocation.of("tip", area.id())),
                        Button.of(messages.words("button.area"), Invocation.of("area", area.id()))));
    }
}
