package io.leadershipbot.playground.slack.blockkit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import static io.leadershipbot.playground.slack.blockkit.Composition.confirm;
import static io.leadershipbot.playground.slack.blockkit.Composition.conversationFilter;
import static io.leadershipbot.playground.slack.blockkit.Composition.dispatchConfig;
import static io.leadershipbot.playground.slack.blockkit.Composition.linkOption;
import static io.leadershipbot.playground.slack.blockkit.Composition.option;
import static io.leadershipbot.playground.slack.blockkit.Composition.optionGroup;
import static io.leadershipbot.playground.slack.blockkit.Composition.options;
import static io.leadershipbot.playground.slack.blockkit.Composition.plainText;
import static io.leadershipbot.playground.slack.blockkit.Composition.richOption;
import static io.leadershipbot.playground.slack.blockkit.Rules.array;
import static io.leadershipbot.playground.slack.blockkit.Rules.bool;
import static io.leadershipbot.playground.slack.blockkit.Rules.integer;
import static io.leadershipbot.playground.slack.blockkit.Rules.matching;
import static io.leadershipbot.playground.slack.blockkit.Rules.oneOf;
import static io.leadershipbot.playground.slack.blockkit.Rules.string;
import static io.leadershipbot.playground.slack.blockkit.Rules.url;

/** Elements that stand in blocks (docs.slack.dev/reference/block-kit/block-elements). */
final class Elements {

    static final int ID = 255;
    private static final int PLACEHOLDER = 150;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd")
            .withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm")
            .withResolverStyle(ResolverStyle.STRICT);

    private Elements() {}

    /** What may stand beside a section's text. */
    static ByType accessories() {
        return actions().with(new ByType(Map.of("image", image())));
    }

    /** What may stand in a row of actions. */
    static ByType actions() {
        return choices().with(new ByType(Map.of("button", button(), "overflow", overflow())));
    }

    /** What may stand in an input block. */
    static ByType inputs() {
        return choices().with(new ByType(Map.of("plain_text_input", plainTextInput())));
    }

    static Shape image() {
        return Shape.typed().required("image_url", url(3000)).required("alt_text", string(2000));
    }

    private static ByType choices() {
        return new ByType(Map.of("static_select", staticSelect(), "users_select",
                select().optional("initial_user", string(ID)), "conversations_select", conversationsSelect(),
                "radio_buttons", radioButtons(), "checkboxes", checkboxes(), "datepicker",
                select().optional("initial_date", matching(Elements::isDate, "must be in the format YYYY-MM-DD")),
                "timepicker",
                select().optional("initial_time", matching(Elements::isTime, "must be in the format HH:mm"))
                        .optional("timezone", matching(Elements::isZone, "must be a valid IANA timezone"))));
    }

    private static Shape interactive() {
        return Shape.typed().optional("action_id", string(ID)).optional("confirm", confirm());
    }

    private static Shape select() {
        return interactive().optional("placeholder", plainText(PLACEHOLDER)).optional("focus_on_load", bool());
    }

    private static Shape button() {
        return interactive().required("text", plainText(75)).optional("value", string(0, 2000))
                .optional("url", url(3000)).optional("style", oneOf("primary", "danger"))
                .optional("accessibility_label", string(75));
    }

    private static Shape overflow() {
        return interactive().required("options", options(1, 5, linkOption()));
    }

    private static Shape staticSelect() {
        return select().optional("options", options(1, 100, option()))
                .optional("option_groups", array(1, 100, optionGroup())).optional("initial_option", option())
                .either("options", "option_groups").and(Elements::initialOptionIsOffered);
    }

    private static Shape conversationsSelect() {
        return select().optional("initial_conversation", string(ID)).optional("default_to_current_conversation", bool())
                .optional("response_url_enabled", bool()).optional("filter", conversationFilter());
    }

    private static Shape radioButtons() {
        return interactive().required("options", options(1, 10, richOption())).optional("initial_option", richOption())
                .optional("focus_on_load", bool()).and(Elements::initialOptionIsOffered);
    }

    private static Shape checkboxes() {
        return interactive().required("options", options(1, 10, richOption()))
                .optional("initial_options", options(1, 10, richOption())).optional("focus_on_load", bool())
                .and(Elements::initialOptionIsOffered);
    }

    private static Shape plainTextInput() {
        return Shape.typed().optional("action_id", string(ID)).optional("initial_value", string(0, 3000))
                .optional("multiline", bool()).optional("min_length", integer(0, 3000))
                .optional("max_length", integer(1, 3000)).optional("dispatch_action_config", dispatchConfig())
                .optional("focus_on_load", bool()).optional("placeholder", plainText(PLACEHOLDER))
                .and(Elements::lengthsFitEachOther);
    }

    private static void lengthsFitEachOther(Spot spot) {
        int min = spot.json().path("min_length").asInt(0);
        int max = spot.json().path("max_length").asInt(3000);
        if (min > max) {
            spot.field("min_length").refuse("must be less than or equal to `max_length`");
        }
        if (spot.json().path("initial_value").asText("").length() > max) {
            spot.field("initial_value").refuse("must be less than " + (max + 1) + " characters");
        }
    }

    private static void initialOptionIsOffered(Spot spot) {
        if (spot.has("initial_option") && !isOffered(spot.json(), spot.json().get("initial_option"))) {
            spot.field("initial_option").refuse("must match one of the provided options");
        }
        JsonNode initial = spot.json().path("initial_options");
        for (int i = 0; i < initial.size(); i++) {
            if (!isOffered(spot.json(), initial.get(i))) {
                spot.field("initial_options").item(i).refuse("must match one of the provided options");
            }
        }
    }

    private static boolean isOffered(JsonNode element, JsonNode wanted) {
        for (JsonNode option : element.path("options")) {
            if (option.equals(wanted)) {
                return true;
            }
        }
        for (JsonNode group : element.path("option_groups")) {
            if (isOffered(group, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text, DATE);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isTime(String text) {
        try {
            LocalTime.parse(text, TIME);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isZone(String text) {
        try {
            ZoneId.of(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
