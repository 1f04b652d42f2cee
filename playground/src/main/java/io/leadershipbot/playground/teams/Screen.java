package io.leadershipbot.playground.teams;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A card, drawn.
 *
 * @see <a href="https://adaptivecards.io/explorer/">Schema explorer</a>
 */
final class Screen {

    /** Something to click. */
    record Button(String title, JsonNode action) {}

    private final Local local;
    private final Map<String, JsonNode> mentions = new HashMap<>();
    private final List<String> lines = new ArrayList<>();
    private final List<Button> buttons = new ArrayList<>();
    private final List<String> formatted = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final List<String> called = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();
    private final Map<String, String> errors = new LinkedHashMap<>();

    private Screen(Local local) {
        this.local = local;
        local.card().path("msteams").path("entities").forEach(
                entity -> mentions.put(entity.path("text").asText(), entity.path("mentioned")));
    }

    /** Draws a card as it is on somebody's own screen. */
    static Screen of(Local local) {
        Screen screen = new Screen(local);
        screen.card(local.card());
        return screen;
    }

    /** Every input, hidden ones too: clients send them all. */
    static List<Field> inputs(Local local) {
        List<Field> inputs = new ArrayList<>();
        collect(local.card(), local, inputs);
        return inputs;
    }

    private static void collect(JsonNode json, Local local, List<Field> inputs) {
        if (json.path("type").asText().startsWith("Input.")) {
            inputs.add(Field.of(json, local));
        }
        json.properties().stream().filter(field -> !field.getKey().equals("data"))
                .forEach(field -> collect(field.getValue(), local, inputs));
        json.elements().forEachRemaining(element -> {
            if (json.isArray()) {
                collect(element, local, inputs);
            }
        });
    }

    List<Button> buttons() {
        return buttons;
    }

    /** Every input that can be seen. */
    List<Field> fields() {
        return fields;
    }

    Sight sight(String above) {
        Map<String, String> values = new LinkedHashMap<>();
        fields.stream().filter(field -> !field.value().isEmpty())
                .forEach(field -> values.put(field.label(), field.shown()));
        String words = String.join("\n", lines);
        return new Sight(above.isEmpty() ? words : above + "\n" + words, buttons.stream().map(Button::title).toList(),
                formatted, links, called, values, errors);
    }

    private void card(JsonNode card) {
        select(card);
        elements(card.path("body"));
        actions(card.path("actions"));
    }

    private void elements(JsonNode elements) {
        Field before = null;
        for (JsonNode element : elements) {
            if (local.isVisible(element)) {
                int line = lines.size();
                Field field = element(element);
                if (before != null && field == null && isAttention(element)) {
                    errors.put(before.label(), String.join("\n", lines.subList(line, lines.size())));
                }
                before = field;
            }
        }
    }

    private @Nullable Field element(JsonNode element) {
        String type = element.path("type").asText();
        select(element);
        switch (type) {
            case "TextBlock" -> say(element.path("text").asText());
            case "RichTextBlock" -> runs(element.path("inlines"));
            case "FactSet" -> element.path("facts").forEach(fact -> {
                say(fact.path("title").asText());
                say(fact.path("value").asText());
            });
            case "ColumnSet" -> elements(element.path("columns"));
            case "Table" -> element.path("rows").forEach(row -> elements(row.path("cells")));
            case "ActionSet" -> actions(element.path("actions"));
            default -> {
                if (type.startsWith("Input.")) {
                    return input(element);
                }
                elements(element.path("items"));
            }
        }
        return null;
    }

    private Field input(JsonNode element) {
        Field field = Field.of(element, local);
        fields.add(field);
        lines.add(field.label());
        lines.addAll(field.options());
        String inside = field.value().isEmpty() ? element.path("placeholder").asText("") : field.value();
        if (field.options().isEmpty() && !inside.isEmpty()) {
            lines.add(inside);
        }
        return field;
    }

    /** Where markdown is read. */
    private void say(String text) {
        Rendered rendered = Markdown.render(Functions.expand(text), mentions);
        formatted.addAll(rendered.formatted());
        links.addAll(rendered.links());
        called.addAll(rendered.called());
        lines.add(rendered.words());
    }

    private void runs(JsonNode inlines) {
        StringBuilder line = new StringBuilder();
        for (JsonNode run : inlines) {
            String words = Functions.expand(run.isTextual() ? run.asText() : run.path("text").asText());
            line.append(words);
            if (run.path("weight").asText().equalsIgnoreCase("bolder") || run.path("italic").asBoolean(false)
                    || run.path("strikethrough").asBoolean(false) || run.path("highlight").asBoolean(false)
                    || run.path("underline").asBoolean(false)) {
                formatted.add(words);
            }
            select(run);
        }
        lines.add(line.toString());
    }

    private void actions(JsonNode actions) {
        for (JsonNode action : actions) {
            buttons.add(new Button(action.path("title").asText(), action));
            link(action);
        }
        for (JsonNode action : actions) {
            if (action.has("card") && local.isOpen(action)) {
                card(action.path("card"));
            }
        }
    }

    /** What happens on a click on the element itself. */
    private void select(JsonNode element) {
        JsonNode action = element.path("selectAction");
        if (action.isObject()) {
            link(action);
            if (action.has("title")) {
                buttons.add(new Button(action.path("title").asText(), action));
            }
        }
    }

    private void link(JsonNode action) {
        if (action.path("type").asText().equals("Action.OpenUrl")) {
            links.add(action.path("url").asText());
        }
    }

    private static boolean isAttention(JsonNode element) {
        if (element.path("type").asText().equals("RichTextBlock")) {
            JsonNode runs = element.path("inlines");
            return !runs.isEmpty() && runs.valueStream().allMatch(Screen::isAttentive);
        }
        return element.path("type").asText().equals("TextBlock") && isAttentive(element);
    }

    private static boolean isAttentive(JsonNode text) {
        return text.path("color").asText().equalsIgnoreCase("attention");
    }
}
