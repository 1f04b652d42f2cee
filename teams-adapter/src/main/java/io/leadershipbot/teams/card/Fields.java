package io.leadershipbot.teams.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Clean;
import io.leadershipbot.chat.Form;
import io.leadershipbot.chat.Shorten;
import io.leadershipbot.chat.Text;

/**
 * A form's fields as inputs, each with its error and its hint underneath.
 *
 * @see <a href="https://adaptivecards.io/explorer/Input.Text.html">Input.Text</a>
 */
final class Fields {

    private static final int LABEL = 200;
    private static final int HINT = 500;
    private static final int ERROR = 500;
    private static final int LINE = 4000;

    private final TextElements texts;

    Fields(TextElements texts) {
        this.texts = texts;
    }

    /** Everything between a form's title and its button. */
    List<ObjectNode> of(Answer.Ask ask) {
        var elements = new ArrayList<ObjectNode>();
        add(ask.form().intro(), Integer.MAX_VALUE, Look.BODY, elements);
        errorsOfNoField(ask).forEach(error -> add(error, ERROR, Look.ERROR, elements));
        for (var field : ask.form().fields()) {
            elements.add(input(field, ask.values().getOrDefault(field.name(), List.of())));
            Optional.ofNullable(ask.errors().get(field.name()))
                    .ifPresent(error -> addBelow(error, ERROR, Look.ERROR, elements));
            addBelow(Text.of(field.hint()), HINT, Look.SMALL, elements);
        }
        return elements;
    }

    private static List<Text> errorsOfNoField(Answer.Ask ask) {
        var fields = ask.form().fields().stream().map(Form.Field::name).toList();
        return ask.errors().entrySet().stream().filter(error -> !fields.contains(error.getKey()))
                .sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toList();
    }

    private void addBelow(Text text, int max, Look look, List<ObjectNode> elements) {
        int before = elements.size();
        add(text, max, look, elements);
        elements.subList(before, elements.size()).forEach(element -> element.put("spacing", "Small"));
    }

    private void add(Text text, int max, Look look, List<ObjectNode> elements) {
        var clean = Texts.clean(text, Anonymous.NAMES);
        if (!Texts.isBlank(clean)) {
            elements.add(texts.text(Texts.shorten(max, clean), look));
        }
    }

    private static ObjectNode input(Form.Field field, List<String> values) {
        return switch (field) {
            case Form.Choice choice -> choice(choice, values);
            case Form.Line line -> line(line, values);
        };
    }

    private static ObjectNode input(String type, Form.Field field) {
        return Element.of(type).put("id", Data.FIELD + field.name()).put("label",
                TextElements.label(field.label(), LABEL));
    }

    private static ObjectNode choice(Form.Choice choice, List<String> values) {
        var input = input("Input.ChoiceSet", choice).put("style", "compact").put("wrap", true);
        input.set("choices", Element.array(choice.options().stream().map(option -> Element.object()
                .put("title", TextElements.label(option.label(), LABEL)).put("value", option.value())).toList()));
        choice.options().stream().map(Form.Option::value).filter(values::contains).findFirst()
                .ifPresent(chosen -> input.put("value", chosen));
        return input;
    }

    private static ObjectNode line(Form.Line line, List<String> values) {
        int max = Math.clamp(line.maxLength(), 1, LINE);
        var input = input("Input.Text", line).put("maxLength", max);
        if (!line.placeholder().isBlank()) {
            input.put("placeholder", TextElements.label(line.placeholder(), LABEL));
        }
        values.stream().findFirst().map(Clean::line).filter(value -> !value.isEmpty()).ifPresent(
                value -> input.put("value", value.substring(0, Shorten.wordEnd(value, max))));
        return input;
    }
}
