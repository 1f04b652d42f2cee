package io.leadershipbot.command;

import java.util.HashSet;
import java.util.List;

import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Caller;
import io.leadershipbot.chat.ConversationId;
import io.leadershipbot.chat.Interaction;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Privacy;
import io.leadershipbot.chat.Source;
import io.leadershipbot.chat.UserId;
import io.leadershipbot.chat.Visibility;
import io.leadershipbot.content.Library;
import io.leadershipbot.content.Pack;
import io.leadershipbot.person.People;
import io.leadershipbot.person.Preferences;
import io.leadershipbot.testkit.FakeBags;
import io.leadershipbot.testkit.TestBot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.leadershipbot.testkit.TestBot.buttons;
import static io.leadershipbot.testkit.TestBot.card;
import static io.leadershipbot.testkit.TestBot.text;
import static org.assertj.core.api.Assertions.assertThat;

class BotTest {

    private final Pack pack = Library.builtIn().in(java.util.Locale.ENGLISH);
    private final TestBot bot = new TestBot();

    @ParameterizedTest
    @ValueSource(strings = {"tip trust", "trust", "TRUST", "Trust?", "tip Trust", "tips trust", "delegation",
            "letting go"})
    void a_tip_on_an_area_is_from_that_area(String typed) {
        var reply = bot.types(typed);
        assertThat(card(reply).title()).isEqualTo(io.leadershipbot.chat.Text.of("Trust"));
        assertThat(buttons(reply)).startsWith("Another", "The other side", "Share here");
        assertThat(text(reply)).contains("Ask yourself afterwards:");
    }

    @Test
    void a_reply_tells_its_language() {
        assertThat(bot.types("tip").locale()).contains(java.util.Locale.ENGLISH);
    }

    @Test
    void a_tip_is_as_visible_as_the_question() {
        assertThat(bot.types("tip").answer()).isInstanceOfSatisfying(Answer.Show.class,
                show -> assertThat(show.visibility()).isEqualTo(Visibility.AS_ASKED));
    }

    @ParameterizedTest
    @CsvSource({"tip trsut,Trust", "trsut,Trust", "area comunication,Communication and stories", "compare riks,Risk"})
    void a_slip_of_the_finger_is_answered_and_named(String typed, String area) {
        assertThat(text(bot.types(typed)))
                .contains("I read “" + typed.substring(typed.lastIndexOf(' ') + 1) + "” as " + area + ".");
    }

    @Test
    void a_slip_in_a_command_is_asked_about() {
        assertThat(buttons(bot.types("chalenge"))).contains("challenge");
        assertThat(buttons(bot.types("setings"))).contains("settings");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyzzy", "🙂🙂🙂", "'; drop table person; --", "<!channel> @here", "مرحبا بالعالم",
            "../../etc/passwd",
            "tip xyzzy", "area xyzzy", "compare 🙂", "a", "?!", "-", "%00 %", "=", "{bot} **x**"})
    void garbage_is_answered_with_a_way_on(String typed) {
        var reply = bot.types(typed);
        assertThat(buttons(reply)).isNotEmpty();
        assertThat(text(reply)).isNotBlank();
        assertThat(bot.log()).isEmpty();
    }

    @Test
    void four_thousand_characters_are_answered_and_quoted_in_short() {
        assertThat(text(bot.types("x".repeat(4_000)))).contains("“" + "x".repeat(60) + "…”").hasSizeLessThan(600);
    }

    @Test
    void a_question_in_plain_words_gets_a_tip() {
        var reply = bot.types("tip how do I give feedback to a senior");
        assertThat(text(reply)).startsWith("Praise and criticism").contains("The nearest I have to your question:");
        assertThat(text(bot.types("how do I give feedback to a senior")))
                .contains("The nearest I have to your question:");
    }

    @Test
    void another_answer_to_a_question_does_not_carry_the_question() {
        var reply = bot.types("tip how do I give feedback to a senior");
        assertThat(card(reply).buttons()).allSatisfy(
                button -> assertThat(button.invocation().toText()).doesNotContain("senior"));
        assertThat(text(bot.clicks(reply, "Another"))).isNotEqualTo(text(reply));
    }

    @Test
    void no_tip_comes_twice_before_the_bag_is_empty() {
        var seen = new HashSet<String>();
        var reply = bot.types("tip");
        for (int i = 0; i < pack.tips().size(); i++) {
            assertThat(seen.add(tipOn(reply))).as("tip number %s is new", i + 1).isTrue();
            reply = i % 3 == 0 ? bot.types("tip") : bot.clicks(reply, "Another");
        }
        assertThat(text(reply)).contains("they come round again");
    }

    @Test
    void an_area_that_was_seen_refills_alone() {
        int size = pack.area("risk").orElseThrow().tips().size();
        for (int i = 0; i < size; i++) {
            assertThat(text(bot.types("risk"))).doesNotContain("come round again");
        }
        assertThat(text(bot.types("risk"))).contains("come round again");
        assertThat(text(bot.types("trust"))).doesNotContain("come round again");
    }

    @Test
    void two_people_have_two_bags() {
        bot.types("tip risk");
        int size = pack.area("risk").orElseThrow().tips().size();
        bot.as("U2");
        for (int i = 0; i < size; i++) {
            assertThat(text(bot.types("risk"))).doesNotContain("come round again");
        }
    }

    @Test
    void the_first_card_says_that_it_is_not_from_management_and_no_later_one_does() {
        var first = bot.types("trust");
        assertThat(text(first)).contains("It does not come from your management.");
        assertThat(text(bot.clicks(first, "Who sees this?"))).contains("What you type is not kept.");
        assertThat(text(bot.types("trust"))).doesNotContain("management.\n");
        assertThat(buttons(bot.types("risk"))).doesNotContain("Who sees this?");
    }

    @Test
    void the_other_side_stands_beside_the_tip_and_leads_back() {
        var reply = bot.types("trust");
        var other = bot.clicks(reply, "The other side");
        assertThat(text(other)).contains(pack.area("trust").orElseThrow().baseline().orElseThrow());
        assertThat(tipOn(bot.clicks(other, "Back to the tip"))).isEqualTo(tipOn(reply));
        assertThat(other.answer()).isInstanceOf(Answer.Replace.class);
    }

    @Test
    void sharing_asks_first_then_posts_with_the_name_once() {
        var reply = bot.types("trust");
        var share = card(reply).buttons().stream().filter(button -> button.label().equals("Share here")).findFirst()
                .orElseThrow();
        assertThat(share.confirm()).isPresent();
        var shared = bot.clicks(share);
        assertThat(shared.posts()).hasSize(1);
        assertThat(text(shared.posts().getFirst().card().fallbackText())).contains("@U1 shared this");
        assertThat(buttons(shared)).doesNotContain("Share here");
        var again = bot.clicks(share);
        assertThat(again.posts()).isEmpty();
        assertThat(text(again)).contains("nobody sees it twice");
        assertThat(bot.clicks(bot.clicks(again, "Back to the tip"), "Share here").posts()).hasSize(1);
    }

    @Test
    void sharing_cannot_be_typed() {
        assertThat(bot.types("share trust.tip.on-a-train").posts()).isEmpty();
    }

    @Test
    void an_area_shows_baseline_addition_quotation_and_the_way_to_the_essay() {
        var trust = pack.area("trust").orElseThrow();
        var reply = bot.types("area trust");
        assertThat(text(reply)).contains(trust.baseline().orElseThrow(), trust.adds(),
                trust.articleQuote().orElseThrow().text());
        assertThat(text(bot.clicks(reply, "Read the essay"))).contains(trust.essay().strip().substring(0, 40));
        assertThat(text(bot.types("area"))).isEqualTo(text(bot.types("areas")));
    }

    @Test
    void areas_lists_all() {
        bot.types("help");
        var reply = bot.types("areas");
        pack.areas().forEach(area -> assertThat(text(reply)).contains(area.title()));
        assertThat(card(reply).buttons()).hasSize(13);
    }

    @Test
    void compare_shows_both_sides() {
        var reply = bot.types("compare risk");
        assertThat(card(reply).body().getFirst()).isInstanceOf(Block.Facts.class);
        assertThat(text(reply)).contains("Managing:", "Leading:");
    }

    @Test
    void a_quotation_never_claims_what_is_not_verified() {
        for (var area : pack.areas()) {
            for (var quotation : area.quotes()) {
                var shown = text(
                        QuotationBlock.of(io.leadershipbot.message.Messages.in(java.util.Locale.ENGLISH), quotation)
                                .attribution());
                switch (quotation.status()) {
                    case VERIFIED -> assertThat(shown).startsWith(quotation.by());
                    case DISPUTED, MISATTRIBUTED, UNVERIFIED -> assertThat(shown).startsWith("Often attributed to ");
                    case PARAPHRASE -> assertThat(shown).startsWith("A paraphrase");
                    case SECONDHAND -> assertThat(shown).startsWith("At second hand");
                }
            }
        }
    }

    @Test
    void the_story_is_read_page_by_page_to_its_end() {
        var reply = bot.types("story");
        assertThat(text(reply)).contains("1875");
        int pages = pack.area("foundations").orElseThrow().story().size();
        for (int page = 2; page <= pages; page++) {
            reply = bot.clicks(reply, "Turn the page");
            assertThat(text(reply)).contains("page " + page + " of " + pages);
        }
        assertThat(buttons(reply)).containsExactly("A tip for me", "Back");
        assertThat(text(bot.types("story 99"))).contains("page " + pages + " of");
        assertThat(text(bot.types("story minus one"))).contains("page 1 of");
    }

    @Test
    void an_alias_may_have_several_words() {
        assertThat(text(bot.types("What can you do"))).contains("/leadership compare");
    }

    @Test
    void a_challenge_says_when_it_is_done() {
        assertThat(text(bot.types("challenge team"))).contains("Done when:");
    }

    @Test
    void help_shows_six_then_all_then_one() {
        var help = bot.types("help");
        assertThat(text(help).lines().filter(line -> line.startsWith("/leadership"))).hasSize(6);
        var more = bot.clicks(help, "More");
        assertThat(text(more).lines().filter(line -> line.startsWith("/leadership"))).hasSizeGreaterThan(6);
        assertThat(text(bot.types("help tip"))).contains("Also understood:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tip", "area", "compare", "quote", "story", "challenge", "areas", "settings", "about",
            "help"})
    void every_command_has_its_words(String command) {
        assertThat(text(bot.types("help " + command))).startsWith("/leadership " + command);
        assertThat(bot.log()).isEmpty();
    }

    @Test
    void nothing_typed_shows_the_home_card_with_three_buttons() {
        assertThat(buttons(bot.as("U9").types(""))).containsExactly("A tip for me", "All areas", "The story",
                "Who sees this?");
        assertThat(buttons(bot.types("   "))).containsExactly("A tip for me", "All areas", "The story");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no-such-command", "tip id=gone.tip.x", "share gone.tip.x once=A", "other-side",
            "other-side x",
            "essay nowhere", "story %20", "tip nowhere"})
    void old_and_foreign_button_values_are_answered(String value) {
        assertThat(text(bot.clicks(value))).isNotBlank();
        assertThat(bot.log()).isEmpty();
    }

    @Test
    void the_same_interaction_is_handled_once() {
        var twice = new Interaction("same", Caller.of(new UserId("test", "T1", "U1")),
                new ConversationId("test", "T1", "C1"), Privacy.ASIDE, Source.COMMAND, Invocation.of("tip"));
        assertThat(bot.handle(twice).answer()).isInstanceOf(Answer.Show.class);
        assertThat(bot.handle(twice).answer()).isInstanceOf(Answer.Silent.class);
    }

    @Test
    void a_fault_is_answered_with_the_number_that_stands_in_the_log() {
        var broken = new TestBot(new People() {
            @Override
            public Preferences preferences(UserId person) {
                throw new IllegalStateException("secret words of the database");
            }

            @Override
            public void save(UserId person, Preferences preferences) {}

            @Override
            public boolean firstMeeting(UserId person) {
                return false;
            }
        }, new FakeBags());
        var reply = broken.types("tip");
        var reference = broken.log().getFirst().replaceAll(".*reference=(\\S+).*", "$1");
        assertThat(text(reply)).contains(reference).doesNotContain("secret", "IllegalState");
        assertThat(broken.log()).containsExactly("command-failed reference=" + reference + " platform=test");
    }

    @Test
    void nothing_a_person_typed_or_is_called_is_printed() {
        var interaction = new Interaction("i1", Caller.of(new UserId("test", "T1", "U1")),
                new ConversationId("test", "T1", "C1"), Privacy.ASIDE, Source.COMMAND,
                Invocation.of("tip", "my", "boss"));
        assertThat(interaction.toString()).isEqualTo("[interaction COMMAND]");
        assertThat(List.of(interaction.caller(), interaction.caller().id(), interaction.origin()).toString())
                .isEqualTo("[[caller], [user], [conversation]]");
    }

    @Test
    void a_tip_can_be_shared_only_where_others_have_not_seen_it() {
        assertThat(buttons(bot.where(Privacy.ASIDE).types("tip"))).contains("Share here");
        assertThat(buttons(bot.where(Privacy.ALONE).types("tip"))).doesNotContain("Share here");
        assertThat(buttons(bot.where(Privacy.OPEN).types("tip"))).doesNotContain("Share here");
    }

    @Test
    void the_welcome_says_who_can_read_along() {
        assertThat(text(bot.where(Privacy.ALONE).types("welcome"))).contains("Only you see what we say here");
        assertThat(text(bot.where(Privacy.OPEN).types("welcome"))).contains("everybody here can read along");
    }

    private String tipOn(io.leadershipbot.chat.Reply reply) {
        var said = text(reply);
        return pack.tips().stream().filter(tip -> said.contains(tip.text())).findFirst().orElseThrow().id();
    }
}
