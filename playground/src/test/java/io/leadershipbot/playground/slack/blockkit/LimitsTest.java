package io.leadershipbot.playground.slack.blockkit;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static io.leadershipbot.playground.slack.blockkit.Samples.actions;
import static io.leadershipbot.playground.slack.blockkit.Samples.button;
import static io.leadershipbot.playground.slack.blockkit.Samples.confirm;
import static io.leadershipbot.playground.slack.blockkit.Samples.input;
import static io.leadershipbot.playground.slack.blockkit.Samples.json;
import static io.leadershipbot.playground.slack.blockkit.Samples.modal;
import static io.leadershipbot.playground.slack.blockkit.Samples.mrkdwn;
import static io.leadershipbot.playground.slack.blockkit.Samples.option;
import static io.leadershipbot.playground.slack.blockkit.Samples.options;
import static io.leadershipbot.playground.slack.blockkit.Samples.plain;
import static io.leadershipbot.playground.slack.blockkit.Samples.section;
import static io.leadershipbot.playground.slack.blockkit.Samples.select;
import static io.leadershipbot.playground.slack.blockkit.Samples.times;
import static io.leadershipbot.playground.slack.blockkit.Samples.x;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Every limit: what is just within it passes, what is one above it is refused where it stands. */
class LimitsTest {

    static Stream<Arguments> limits_of_messages() {
        return Stream.of(message("blocks of a message", 50, "", n -> times(n, "{'type':'divider'}")),
                message("section text", 3000, "/0/text/text", n -> section(x(n))),
                message("section fields", 10, "/0/fields",
                        n -> "{'type':'section','fields':[" + times(n, mrkdwn("f")) + "]}"),
                message("field text", 2000, "/0/fields/0/text",
                        n -> "{'type':'section','fields':[" + plain(x(n)) + "]}"),
                message("header text", 150, "/0/text/text", n -> "{'type':'header','text':" + plain(x(n)) + "}"),
                message("context elements", 10, "/0/elements",
                        n -> "{'type':'context','elements':[" + times(n, mrkdwn("c")) + "]}"),
                message("action elements", 25, "/0/elements",
                        n -> actions(times(n, button(",'action_id':'a#'")))),
                message("block_id", 255, "/0/block_id", n -> "{'type':'divider','block_id':'" + x(n) + "'}"),
                message("image alt_text", 2000, "/0/alt_text",
                        n -> "{'type':'image','image_url':'https://x.y','alt_text':'" + x(n) + "'}"),
                message("image_url", 3000, "/0/image_url",
                        n -> "{'type':'image','alt_text':'a','image_url':'https://" + x(n - 8) + "'}"),
                message("image title", 2000, "/0/title/text",
                        n -> "{'type':'image','alt_text':'a','image_url':'https://x','title':" + plain(x(n)) + "}"),
                element("button text", 75, "/text/text", n -> "{'type':'button','text':" + plain(x(n)) + "}"),
                element("button value", 2000, "/value", n -> button(",'value':'" + x(n) + "'")),
                element("button url", 3000, "/url", n -> button(",'url':'https://" + x(n - 8) + "'")),
                element("accessibility_label", 75, "/accessibility_label",
                        n -> button(",'accessibility_label':'" + x(n) + "'")),
                element("action_id", 255, "/action_id", n -> button(",'action_id':'" + x(n) + "'")),
                element("confirm title", 100, "/confirm/title/text",
                        n -> button(",'confirm':" + confirm(x(n), "t", "y", "n"))),
                element("confirm text", 300, "/confirm/text/text",
                        n -> button(",'confirm':" + confirm("t", x(n), "y", "n"))),
                element("confirm button", 30, "/confirm/confirm/text",
                        n -> button(",'confirm':" + confirm("t", "t", x(n), "n"))),
                element("deny button", 30, "/confirm/deny/text",
                        n -> button(",'confirm':" + confirm("t", "t", "y", x(n)))),
                element("select options", 100, "/options", n -> select(",'options':" + options(n))),
                element("option groups", 100, "/option_groups",
                        n -> select(",'option_groups':["
                                + times(n, "{'label':" + plain("g") + ",'options':" + options(1) + "}") + "]")),
                element("options of a group", 100, "/option_groups/0/options",
                        n -> select(",'option_groups':[{'label':" + plain("g") + ",'options':" + options(n) + "}]")),
                element("label of a group", 75, "/option_groups/0/label/text",
                        n -> select(",'option_groups':[{'label':" + plain(x(n)) + ",'options':" + options(1) + "}]")),
                element("option text", 75, "/options/0/text/text",
                        n -> select(",'options':[" + option(x(n), "v") + "]")),
                element("option value", 150, "/options/0/value",
                        n -> select(",'options':[" + option("o", x(n)) + "]")),
                element("placeholder", 150, "/placeholder/text",
                        n -> select(",'placeholder':" + plain(x(n)) + ",'options':" + options(1))),
                element("overflow options", 5, "/options", n -> "{'type':'overflow','options':" + options(n) + "}"),
                element("radio options", 10, "/options",
                        n -> "{'type':'radio_buttons','options':" + options(n) + "}"),
                element("checkbox options", 10, "/options",
                        n -> "{'type':'checkboxes','options':" + options(n) + "}"));
    }

    static Stream<Arguments> limits_of_modals() {
        return Stream.of(view("blocks of a modal", 100, "/blocks", n -> modal("", times(n, "{'type':'divider'}"))),
                view("modal title", 24, "/title/text",
                        n -> "{'type':'modal','title':" + plain(x(n)) + ",'blocks':[]}"),
                view("modal submit", 24, "/submit/text", n -> modal(",'submit':" + plain(x(n)), "")),
                view("modal close", 24, "/close/text", n -> modal(",'close':" + plain(x(n)), "")),
                view("private_metadata", 3000, "/private_metadata",
                        n -> modal(",'private_metadata':'" + x(n) + "'", "")),
                view("callback_id", 255, "/callback_id", n -> modal(",'callback_id':'" + x(n) + "'", "")),
                view("external_id", 255, "/external_id", n -> modal(",'external_id':'" + x(n) + "'", "")),
                view("blocks of a home tab", 100, "/blocks",
                        n -> "{'type':'home','blocks':[" + times(n, "{'type':'divider'}") + "]}"),
                form("input label", 2000, "/label/text",
                        n -> "{'type':'input','label':" + plain(x(n)) + ",'element':{'type':'plain_text_input'}}"),
                form("input hint", 2000, "/hint/text",
                        n -> "{'type':'input','label':" + plain("l") + ",'hint':" + plain(x(n))
                                + ",'element':{'type':'plain_text_input'}}"),
                form("initial_value", 3000, "/element/initial_value",
                        n -> input("{'type':'plain_text_input','initial_value':'" + x(n) + "'}")),
                form("max_length", 3000, "/element/max_length",
                        n -> input("{'type':'plain_text_input','max_length':" + n + "}")),
                form("min_length", 3000, "/element/min_length",
                        n -> input("{'type':'plain_text_input','min_length':" + n + "}")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("limits_of_messages")
    void messages_are_refused_above_the_limit_of(String what, int max, String pointer, IntFunction<String> blocks) {
        assertThat(BlockKit.message(json("[" + blocks.apply(max) + "]"))).isEmpty();
        assertRefused(BlockKit.message(json("[" + blocks.apply(max + 1) + "]")), max, pointer);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("limits_of_modals")
    void views_are_refused_above_the_limit_of(String what, int max, String pointer, IntFunction<String> view) {
        assertThat(BlockKit.view(json(view.apply(max)))).isEmpty();
        assertRefused(BlockKit.view(json(view.apply(max + 1))), max, pointer);
    }

    private static void assertRefused(List<Problem> problems, int max, String pointer) {
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.message()).isIn("must be less than " + (max + 1) + " characters",
                    "no more than " + max + " items allowed", "must be less than or equal to " + max);
        });
    }

    private static Arguments message(String what, int max, String pointer, IntFunction<String> blocks) {
        return arguments(what, max, "/blocks" + pointer, blocks);
    }

    private static Arguments element(String what, int max, String pointer, IntFunction<String> element) {
        return message(what, max, "/0/elements/0" + pointer, n -> actions(element.apply(n)));
    }

    private static Arguments view(String what, int max, String pointer, IntFunction<String> view) {
        return arguments(what, max, "/view" + pointer, view);
    }

    private static Arguments form(String what, int max, String pointer, IntFunction<String> block) {
        return view(what, max, "/blocks/0" + pointer,
                n -> modal(",'submit':" + plain("Save"), block.apply(n)));
    }
}
