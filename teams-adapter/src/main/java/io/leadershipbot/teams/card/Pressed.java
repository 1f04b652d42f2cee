package io.leadershipbot.teams.card;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import io.leadershipbot.chat.Invocation;
import org.jspecify.annotations.Nullable;

/** What somebody clicked, as the data of its action says it. */
public sealed interface Pressed {

    /** A button of a card, or what opens a dialog. */
    record Button(Invocation invocation) implements Pressed {}

    /**
     * A form was submitted.
     *
     * @param invocation with the values in it; a field that was left empty has none
     * @param nonce the number of that showing of the form
     */
    record Submitted(Invocation invocation, String nonce) implements Pressed {

        /** Says nothing of what was filled in. */
        @Override
        public String toString() {
            return "[submitted]";
        }
    }

    /** Nothing that this version of the bot has put into a card. */
    record Unreadable() implements Pressed {}

    /**
     * Reads the data of an action back.
     *
     * @param data whatever came: from another program, from an older version, from nobody
     */
    static Pressed read(@Nullable JsonNode data) {
        if (data == null) {
            return new Unreadable();
        }
        return text(Data.RUN, data).flatMap(Pressed::invocation).<Pressed>map(Button::new)
                .or(() -> text(Data.SUBMIT, data).flatMap(Pressed::invocation).flatMap(form -> submitted(form, data)))
                .orElseGet(Unreadable::new);
    }

    private static Optional<Submitted> submitted(Invocation form, JsonNode data) {
        return text(Data.NONCE, data).map(nonce -> new Submitted(form.withFields(values(data)), nonce));
    }

    private static Map<String, List<String>> values(JsonNode data) {
        var values = new LinkedHashMap<String, List<String>>();
        data.properties().forEach(entry -> {
            var value = entry.getValue().asText("");
            if (entry.getKey().startsWith(Data.FIELD) && !value.isEmpty()) {
                values.put(entry.getKey().substring(Data.FIELD.length()), List.of(value));
            }
        });
        return values;
    }

    private static Optional<Invocation> invocation(String text) {
        try {
            return Optional.of(Invocation.parse(text));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(String key, JsonNode data) {
        return Optional.ofNullable(data.path(key).textValue());
    }
}
