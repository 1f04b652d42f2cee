package io.leadershipbot.teams.framework;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

final class TypedTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"tip trust|tip trust", "/tip trust|tip trust", "@Leadership Bot tip|tip",
            "Leadership Bot tip risk|tip risk", "leadership bot, tip|tip", "@leadership bot: /tip|tip",
            "Leadership Bots are good|Leadership Bots are good", "@somebody tip|@somebody tip",
            "' \u00a0tip\u00a0 '|tip",
            "a &lt;b&gt; &amp;amp; &quot;c&quot; &#39;d&apos;|a <b> &amp; \"c\" 'd'", "tip&nbsp;trust|tip trust",
            "<b>tip</b>|<b>tip</b>", "Leadership Bot|''", "/|''"})
    void words_are_read_as_they_were_seen(String text, String words) throws UnreadableActivity {
        assertThat(Activities.read(Activities.message(text)).incoming()).isEqualTo(new Incoming.Words(words));
    }

    @Test
    void mention_of_the_bot_is_dropped_and_others_are_read_by_their_names() throws UnreadableActivity {
        var activity = Activities.with(json -> {
            json.put("text", "<at>Leadership</at> tip for <at id=\"1\">Ben</at>\n");
            var entities = json.putArray("entities");
            entities.addObject().put("type", "mention").put("text", "<at>Leadership</at>").putObject("mentioned")
                    .put("id", "28:app").put("name", "Leadership");
            entities.addObject().put("type", "mention").put("text", "<at id=\"1\">Ben</at>").putObject("mentioned")
                    .put("id", "29:ben").put("name", "Ben");
        });
        assertThat(Activities.read(activity).incoming()).isEqualTo(new Incoming.Words("tip for Ben"));
    }

    @Test
    void mention_alone_is_nothing_typed() throws UnreadableActivity {
        var activity = Activities.with(json -> {
            json.put("text", "<at>Leadership</at>&nbsp;");
            json.putArray("entities").addObject().put("type", "mention").put("text", "<at>Leadership</at>")
                    .putObject("mentioned").put("id", "28:app");
        });
        assertThat(Activities.read(activity).incoming()).isEqualTo(new Incoming.Words(""));
    }

    @Test
    void message_without_text_is_nothing_typed() throws UnreadableActivity {
        assertThat(Activities.read(Activities.with(json -> json.remove("text"))).incoming())
                .isEqualTo(new Incoming.Words(""));
    }
}
