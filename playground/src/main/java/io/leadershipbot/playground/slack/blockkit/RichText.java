package io.leadershipbot.playground.slack.blockkit;

import java.util.Map;

import static io.leadershipbot.playground.slack.blockkit.Rules.array;
import static io.leadershipbot.playground.slack.blockkit.Rules.bool;
import static io.leadershipbot.playground.slack.blockkit.Rules.integer;
import static io.leadershipbot.playground.slack.blockkit.Rules.oneOf;
import static io.leadershipbot.playground.slack.blockkit.Rules.string;
import static io.leadershipbot.playground.slack.blockkit.Rules.url;

/** The rich text block with its sections, lists, quotes and preformatted text. */
final class RichText {

    private static final int MANY = 1000;

    private RichText() {}

    static Shape block() {
        Shape section = Shape.typed().required("elements", array(0, MANY, inline()));
        Shape bordered = section.optional("border", integer(0, 1));
        Shape list = Shape.typed()
                .required("elements", array(1, MANY, new ByType(Map.of("rich_text_section", section))))
                .required("style", oneOf("bullet", "ordered")).optional("indent", integer(0, 8))
                .optional("offset", integer(0, 1_000_000)).optional("border", integer(0, 1));
        return Blocks.block().required("elements", array(1, MANY, new ByType(Map.of("rich_text_section", section,
                "rich_text_list", list, "rich_text_quote", bordered, "rich_text_preformatted", bordered))));
    }

    private static ByType inline() {
        Shape textStyle = Shape.object().optional("bold", bool()).optional("italic", bool()).optional("strike", bool())
                .optional("code", bool()).optional("underline", bool());
        Shape mentionStyle = textStyle.optional("highlight", bool()).optional("client_highlight", bool())
                .optional("unlink", bool());
        return new ByType(Map.of("text",
                Shape.typed().required("text", string(3000)).optional("style", textStyle), "link",
                Shape.typed().required("url", url(3000)).optional("text", string(3000)).optional("unsafe", bool())
                        .optional("style", textStyle),
                "emoji",
                Shape.typed().required("name", string(255)).optional("unicode", string(255)).optional("style",
                        textStyle),
                "user", Shape.typed().required("user_id", string(255)).optional("style", mentionStyle), "channel",
                Shape.typed().required("channel_id", string(255)).optional("style", mentionStyle), "broadcast",
                Shape.typed().required("range", oneOf("here", "channel", "everyone"))));
    }
}
