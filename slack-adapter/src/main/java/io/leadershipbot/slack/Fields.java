package io.leadershipbot.slack;

import java.util.List;

import io.leadershipbot.chat.Clean;
import io.leadershipbot.chat.Form;
import io.leadershipbot.chat.Shorten;

/**
 * A form's fields as input blocks: the block's id is the field's name.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks/input-block">Input block</a>
 */
final class Fields {

    /** The id of the one element in every input block. */
    static final String ELEMENT = "value";
    private static final int LABEL = 2000;
    private static final int OPTION = 75;
    private static final int OPTION_VALUE = 150;
    /** More than a handful are read more easily in a menu. */
    private static final int RADIO_BUTTONS = 5;
    private static final int OPTIONS = 100;
    private static final int LINE = 3000;
    private static final int PLACEHOLDER = 150;

    private Fields() {}

    static void write(Form.Field field, List<String> values, Json blocks) {
        blocks.addObject(block -> {
            block.put("type", "input").put("block_id", field.name()).put("optional", true).putObject("label",
                    label -> Blocks.plain(Shorten.to(LABEL, Clean.line(field.label())), label));
            if (!field.hint().isBlank()) {
                block.putObject("hint", hint -> Blocks.plain(Shorten.to(LABEL, Clean.words(field.hint())), hint));
            }
            block.putObject("element", element -> {
                switch (field) {
                    case Form.Choice choice -> choice(choice, values, element);
                    case Form.Line line -> line(line, values, element);
                }
            });
        });
    }

    private static void choice(Form.Choice choice, List<String> values, Json element) {
        if (choice.options().isEmpty() || choice.options().size() > OPTIONS) {
            throw new IllegalArgumentException("A choice may have 1 to " + OPTIONS + " options, this one has "
                    + choice.options().size() + ".");
        }
        element.put("type", choice.options().size() <= RADIO_BUTTONS ? "radio_buttons" : "static_select")
                .put("action_id", ELEMENT).putArray("options", options -> choice.options()
                        .forEach(option -> options.addObject(object -> option(option, object))));
        choice.options().stream().filter(option -> values.contains(option.value())).findFirst()
                .ifPresent(chosen -> element.putObject("initial_option", object -> option(chosen, object)));
    }

    private static void option(Form.Option option, Json object) {
        if (option.value().isEmpty() || option.value().length() > OPTION_VALUE) {
            throw new IllegalArgumentException("An option's value may have 1 to " + OPTION_VALUE
                    + " characters, this one has " + option.value().length() + ".");
        }
        object.putObject("text", text -> Blocks.plain(Shorten.to(OPTION, Clean.line(option.label())), text))
                .put("value", option.value());
    }

    private static void line(Form.Line line, List<String> values, Json element) {
        int max = Math.clamp(line.maxLength(), 1, LINE);
        element.put("type", "plain_text_input").put("action_id", ELEMENT).put("max_length", max);
        if (!line.placeholder().isBlank()) {
            element.putObject("placeholder",
                    text -> Blocks.plain(Shorten.to(PLACEHOLDER, Clean.line(line.placeholder())), text));
        }
        values.stream().findFirst().map(Clean::line).filter(value -> !value.isEmpty()).ifPresent(
                value -> element.put("initial_value", value.substring(0, Math.min(max, value.length()))));
    }
}
