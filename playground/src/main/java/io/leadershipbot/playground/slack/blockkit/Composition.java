package io.leadershipbot.playground.slack.blockkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import static io.leadershipbot.playground.slack.blockkit.Rules.array;
import static io.leadershipbot.playground.slack.blockkit.Rules.bool;
import static io.leadershipbot.playground.slack.blockkit.Rules.oneOf;
import static io.leadershipbot.playground.slack.blockkit.Rules.string;
import static io.leadershipbot.playground.slack.blockkit.Rules.url;

/**
 * Composition objects: text, option, option group, confirm, dispatch configuration, conversation filter
 * (docs.slack.dev/reference/block-kit/composition-objects).
 */
final class Composition {

    private static final int OPTION_TEXT = 75;
    private static final int OPTION_VALUE = 150;
    private static final int OPTIONS = 100;

    private Composition() {}

    /** Where only {@code plain_text} may stand; {@code mrkdwn} is refused as an unsupported type. */
    static Rule plainText(int max) {
        return new ByType(Map.of("plain_text", plain(max)));
    }

    /** Plain text or markup. Slack tries both and says so before it says what is wrong. */
    static Rule text(int max) {
        Rule kinds = new ByType(Map.of("plain_text", plain(max), "mrkdwn",
                Shape.typed().required("text", string(max)).optional("verbatim", bool())));
        return spot -> {
            List<Problem> found = new ArrayList<>();
            kinds.check(spot.tellingTo(found::add));
            if (!found.isEmpty()) {
                spot.refuse("failed to match all allowed schemas");
                found.forEach(spot.problems());
            }
        };
    }

    private static Shape plain(int max) {
        return Shape.typed().required("text", string(max)).optional("emoji", bool());
    }

    /** An option of a menu. */
    static Shape option() {
        return Shape.object().required("text", plainText(OPTION_TEXT)).required("value", string(OPTION_VALUE))
                .optional("description", plainText(OPTION_TEXT));
    }

    /** An option of radio buttons and checkboxes, which may carry markup. */
    static Shape richOption() {
        return Shape.object().required("text", text(OPTION_TEXT)).required("value", string(OPTION_VALUE))
                .optional("description", text(OPTION_TEXT));
    }

    /** An option of an overflow menu, the only kind that may open an address. */
    static Shape linkOption() {
        return option().optional("url", url(3000));
    }

    static Shape optionGroup() {
        return Shape.object().required("label", plainText(OPTION_TEXT)).required("options",
                options(1, OPTIONS, option()));
    }

    /** Options whose values differ, as an answer could not be told apart otherwise. */
    static Rule options(int min, int max, Rule option) {
        Rule items = array(min, max, option);
        return spot -> {
            items.check(spot);
            List<String> seen = new ArrayList<>();
            for (int i = 0; i < spot.json().size(); i++) {
                JsonNode value = spot.json().path(i).path("value");
                if (value.isTextual() && seen.contains(value.textValue())) {
                    spot.item(i).field("value").refuse("`value` \"" + value.textValue() + "\" already exists");
                }
                seen.add(value.asText());
            }
        };
    }

    static Shape confirm() {
        return Shape.object().required("title", plainText(100)).required("text", plainText(300))
                .required("confirm", plainText(30)).required("deny", plainText(30))
                .optional("style", oneOf("primary", "danger"));
    }

    static Shape dispatchConfig() {
        return Shape.object().required("trigger_actions_on",
                array(1, 2, oneOf("on_enter_pressed", "on_character_entered")));
    }

    static Shape conversationFilter() {
        return Shape.object().optional("include", array(1, 4, oneOf("im", "mpim", "private", "public")))
                .optional("exclude_external_shared_channels", bool()).optional("exclude_bot_users", bool())
                .and(spot -> {
                    if (spot.json().isEmpty()) {
                        spot.refuse("must provide at least 1 properties");
                    }
                });
    }
}
