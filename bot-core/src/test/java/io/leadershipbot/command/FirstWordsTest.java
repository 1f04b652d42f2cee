package io.leadershipbot.command;

import io.leadershipbot.chat.Privacy;
import io.leadershipbot.chat.Source;
import io.leadershipbot.testkit.FakeBags;
import io.leadershipbot.testkit.FakePeople;
import io.leadershipbot.testkit.FakeWelcomes;
import io.leadershipbot.testkit.TestBot;
import org.junit.jupiter.api.Test;

import static io.leadershipbot.testkit.TestBot.buttons;
import static io.leadershipbot.testkit.TestBot.text;
import static org.assertj.core.api.Assertions.assertThat;

/** What the first person in a workspace is told, who has mostly set the bot up. */
final class FirstWordsTest {

    private static final String ANNOUNCEMENT = "Copy an announcement for my team";
    private static final String FIRST = "you are the first to ask here";

    private final TestBot bot = new TestBot(new FakePeople(), new FakeBags(), new FakeWelcomes());

    @Test
    void the_first_person_in_a_workspace_reads_that_it_works_and_nobody_after_them() {
        var first = bot.types("trust");
        assertThat(text(first)).contains(FIRST);
        assertThat(buttons(first)).contains(ANNOUNCEMENT);
        assertThat(text(bot.types("trust"))).doesNotContain(FIRST);
        assertThat(text(bot.as("U2").types("trust"))).doesNotContain(FIRST);
    }

    @Test
    void a_card_without_a_way_to_a_tip_gets_one_and_another_does_not() {
        assertThat(buttons(bot.types("about"))).contains("See a tip", ANNOUNCEMENT);
        assertThat(buttons(new TestBot(new FakePeople(), new FakeBags(), new FakeWelcomes()).types("")))
                .contains("A tip for me", ANNOUNCEMENT).doesNotContain("See a tip");
    }

    @Test
    void the_announcement_tells_how_to_ask_and_leaves_the_first_card_where_it_is() {
        var announcement = bot.clicks(bot.types("trust"), ANNOUNCEMENT);
        assertThat(text(announcement)).contains("Type /leadership tip when you have a minute");
        assertThat(announcement.answer()).isInstanceOf(io.leadershipbot.chat.Answer.Show.class);
    }

    @Test
    void where_everybody_reads_along_nobody_is_welcomed_and_the_next_to_ask_aside_is() {
        assertThat(text(bot.where(Privacy.OPEN).types("trust"))).doesNotContain(FIRST);
        assertThat(text(bot.as("U2").where(Privacy.ASIDE).types("trust"))).contains(FIRST);
    }

    @Test
    void a_form_says_nothing_and_leaves_it_for_the_next_card() {
        bot.types("settings");
        assertThat(text(bot.types("trust"))).contains(FIRST);
    }

    @Test
    void a_click_on_what_was_there_before_is_no_first_time() {
        assertThat(text(bot.handle(Source.BUTTON, TypedText.parse("tip")))).doesNotContain(FIRST);
    }
}
