package io.leadershipbot.playground.slack.blockkit;

import java.util.Map;

import static io.leadershipbot.playground.slack.blockkit.Composition.plainText;
import static io.leadershipbot.playground.slack.blockkit.Composition.text;
import static io.leadershipbot.playground.slack.blockkit.Elements.ID;
import static io.leadershipbot.playground.slack.blockkit.Rules.array;
import static io.leadershipbot.playground.slack.blockkit.Rules.bool;
import static io.leadershipbot.playground.slack.blockkit.Rules.string;
import static io.leadershipbot.playground.slack.blockkit.Rules.url;

/** Blocks of messages, modals and home tabs (docs.slack.dev/reference/block-kit/blocks). */
final class Blocks {

    private Blocks() {}

    static Rule any() {
        return new ByType(Map.of("section", section(), "context", context(), "actions", actions(), "divider", block(),
                "header", block().required("text", plainText(150)), "image", image(), "input", input(), "rich_text",
                RichText.block()));
    }

    static Shape block() {
        return Shape.typed().optional("block_id", string(ID));
    }

    private static Shape section() {
        return block().optional("text", text(3000)).optional("fields", array(1, 10, text(2000)))
                .optional("accessory", Elements.accessories()).optional("expand", bool()).and(spot -> {
                    if (!spot.has("text") && !spot.has("fields")) {
                        spot.refuse("must define either `text` or `fields`");
                    }
                });
    }

    private static Shape context() {
        Rule text = text(3000);
        Rule image = Elements.image();
        Rule element = spot -> (spot.json().path("type").asText().equals("image") ? image : text).check(spot);
        return block().required("elements", array(1, 10, element));
    }

    private static Shape actions() {
        return block().required("elements", array(1, 25, Elements.actions()));
    }

    private static Shape image() {
        return block().required("image_url", url(3000)).required("alt_text", string(2000)).optional("title",
                plainText(2000));
    }

    private static Shape input() {
        return block().required("label", plainText(2000)).required("element", Elements.inputs())
                .optional("dispatch_action", bool()).optional("hint", plainText(2000)).optional("optional", bool());
    }
}
