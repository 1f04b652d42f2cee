package io.leadershipbot.playground.slack.blockkit;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import static io.leadershipbot.playground.slack.blockkit.Composition.plainText;
import static io.leadershipbot.playground.slack.blockkit.Rules.array;
import static io.leadershipbot.playground.slack.blockkit.Rules.bool;
import static io.leadershipbot.playground.slack.blockkit.Rules.string;

/** Modals and home tabs (docs.slack.dev/reference/views). */
final class Views {

    private static final int TITLE = 24;

    private Views() {}

    static Rule any() {
        return new ByType(Map.of("modal", modal(), "home", home()));
    }

    private static Shape modal() {
        return view().required("title", plainText(TITLE)).optional("submit", plainText(TITLE))
                .optional("close", plainText(TITLE)).optional("clear_on_close", bool())
                .optional("notify_on_close", bool()).and(Views::submitIsThere);
    }

    private static Shape home() {
        return view();
    }

    private static Shape view() {
        Rule blocks = array(0, BlockKit.VIEW_BLOCKS, Blocks.any());
        return Shape.typed().required("blocks", spot -> {
            blocks.check(spot);
            Ids.areUnique(spot);
            Ids.onlyOneHasFocus(spot);
        }).optional("private_metadata", string(0, 3000)).optional("callback_id", string(255)).optional("external_id",
                string(0, 255));
    }

    private static void submitIsThere(Spot view) {
        JsonNode blocks = view.json().path("blocks");
        for (int i = 0; i < blocks.size() && !view.has("submit"); i++) {
            if (blocks.get(i).path("type").asText().equals("input")) {
                view.field("blocks").item(i).field("input")
                        .refuse("must define `submit` to use an `input` block in modals");
            }
        }
    }
}
