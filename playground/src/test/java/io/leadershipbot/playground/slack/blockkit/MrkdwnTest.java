package io.leadershipbot.playground.slack.blockkit;

import io.leadershipbot.playground.slack.blockkit.Mrkdwn.Kind;
import io.leadershipbot.playground.slack.blockkit.Mrkdwn.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.leadershipbot.playground.slack.blockkit.Samples.json;
import static org.assertj.core.api.Assertions.assertThat;

class MrkdwnTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", emptyValue = "", textBlock = """
                                                              <!channel>,                     BROADCAST, channel,          '',      true
                                                              <!here|here>,                   BROADCAST, here,             here,    true
                                                              <!everyone>,                    BROADCAST, everyone,         '',      true
                                                              <!subteam^S123>,                GROUP,     S123,             '',      true
                                                              <@U123>,                        USER,      U123,             '',      true
                                                              <@U123|ada>,                    USER,      U123,             ada,     true
                                                              <#C123|general>,                CHANNEL,   C123,             general, false
                                                              <https://a.b/c?d|e>,            LINK,      https://a.b/c?d,  e,       false
                                                              <javascript:alert(1)|x>,        LINK,      javascript:alert(1), x,    false
                                                              <mailto:a@b.c|mail>,            MAIL,      a@b.c,            mail,    false
                                                              <!date^1392734382^{date}|then>, DATE,      1392734382^{date}, then,   false
                                                              """)
    void sequences_are_read_as_slack_reads_them(String text, Kind kind, String target, String label,
            boolean mention) {
        assertThat(Mrkdwn.marks("say " + text + " now")).containsExactly(new Mark(kind, target, label));
        assertThat(new Mark(kind, target, label).isMention()).isEqualTo(mention);
    }

    @ParameterizedTest
    @ValueSource(strings = {"&lt;!channel&gt;", "< !channel>", "<>", "<@>", "a < b > c", "<x>", "@U123", "!here",
            "<!channel"})
    void other_text_is_only_text(String text) {
        assertThat(Mrkdwn.marks(text)).isEmpty();
    }

    @Test
    void an_escaped_text_has_no_sequences_whatever_was_typed() {
        String typed = "<!channel> <@U1> <http://x|y> & <#C1>";

        assertThat(Mrkdwn.marks(Mrkdwn.escape(typed))).isEmpty();
        assertThat(Mrkdwn.shown(Mrkdwn.escape(typed))).isEqualTo(typed);
    }

    @Test
    void marks_of_blocks_are_found_in_markup_and_rich_text_but_not_in_plain_text() {
        assertThat(Mrkdwn.marks(json("[{'type':'section','text':{'type':'plain_text','text':'<!here>'}},"
                + "{'type':'section','text':{'type':'mrkdwn','verbatim':true,'text':'<@U1> @here'}},"
                + "{'type':'rich_text','elements':[{'type':'rich_text_section','elements':["
                + "{'type':'broadcast','range':'channel'},{'type':'text','text':'<@U2>'}]}]}]"))).containsExactly(
                        new Mark(Kind.USER, "U1", ""), new Mark(Kind.BROADCAST, "channel", ""));
    }

    @Test
    void plain_words_can_become_marks_where_a_text_is_not_verbatim() {
        assertThat(Mrkdwn.marks(json("{'type':'mrkdwn','text':'@here see https://a.b or #general, me@channel.org'}")))
                .containsExactly(new Mark(Kind.BROADCAST, "here", ""), new Mark(Kind.LINK, "https://a.b", ""),
                        new Mark(Kind.CHANNEL, "general", ""));
    }

    @Test
    void a_text_is_kept_with_stray_characters_escaped_once() {
        assertThat(Mrkdwn.stored("a & b &amp; c < d > e <@U1> <x>"))
                .isEqualTo("a &amp; b &amp; c &lt; d &gt; e <@U1> &lt;x&gt;");
    }

    @Test
    void a_person_reads_labels_and_characters() {
        assertThat(Mrkdwn.shown("<@U1|ada> &amp; <#C1|general> <https://x|here> <!channel>"))
                .isEqualTo("@ada & #general here @channel");
    }
}
