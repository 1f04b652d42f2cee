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
import io.leadershipbot.content.StoryPage;

/** The story, page by page. Its one word is the number of the page, from 1. */
final class StoryCommand implements Command {

    @Override
    public String name() {
        return "story";
    }

    @Override
    public Reply run(Turn turn) {
        var pages = turn.pack().areas().stream().flatMap(area -> area.story().stream()).toList();
        int page = turn.invocation().firstArg().map(StoryCommand::number).orElse(1);
        return turn.answer(card(turn, pages, Math.clamp(page, 1, pages.size())));
    }

    private static Card card(Turn turn, List<StoryPage> pages, int number) {
        var messages = turn.messages();
        var page = pages.get(number - 1);
        var buttons = new ArrayList<Button>();
        if (number < pages.size()) {
            buttons.add(Button.primary(messages.words("button.next-page"), page(number + 1)));
        } else {
            buttons.add(Button.primary(messages.words("button.tip"), Invocation.of("tip")));
        }
        if (number > 1) {
            buttons.add(Button.of(messages.words("button.previous-page"), page(number - 1)));
        }
        var place = messages.text("story.place", Map.of("chapter", Text.of(page.chapter()), "page",
                Text.of(Integer.toString(number)), "pages", Text.of(Integer.toString(pages.size()))));
        return new Card(Text.of(page.title()),
                List.of(new Block.Paragraph(Text.of(page.text().strip().replace('\n', ' '))), new Block.Note(place)),
                buttons);
    }

    private static Invocation page(int number) {
        return Invocation.of("story", Integer.toString(number));
    }

    private static int number(String word) {
        return word.matches("[0-9]{1,3}") ? Integer.parseInt(word) : 1;
    }
}
