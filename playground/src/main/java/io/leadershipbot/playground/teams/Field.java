package io.leadershipbot.playground.teams;

import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** An input of a card, with what stands in it. */
record Field(JsonNode json, String value) {

    static Field of(JsonNode json, Local local) {
        String typed = local.typed(json.path("id").asText());
        return new Field(json, typed == null ? initial(json) : typed);
    }

    private static String initial(JsonNode json) {
        String value = json.path("value").asText("");
        return value.isEmpty() && json.path("type").asText().equals("Input.Toggle")
                ? json.path("valueOff").asText("false")
                : value;
    }

    String id() {
        return json.path("id").asText();
    }

    String label() {
        return json.has("label") ? json.path("label").asText() : json.path("title").asText("");
    }

    /** What stands in it, as it is read: of a choice its title. */
    String shown() {
        return json.path("choices").valueStream().filter(choice -> choice.path("value").asText().equals(value))
                .map(choice -> choice.path("title").asText()).findFirst().orElse(value);
    }

    List<String> options() {
        return json.path("choices").valueStream().map(choice -> choice.path("title").asText()).toList();
    }

    /**
     * The value for what somebody types or picks.
     *
     * @throws IllegalArgumentException when the input does not take it
     */
    String valueOf(String choice) {
        if (json.path("type").asText().equals("Input.ChoiceSet")) {
            return json.path("choices").valueStream()
                    .filter(one -> one.path("title").asText().equals(choice)
                            || one.path("value").asText().equals(choice))
                    .map(one -> one.path("value").asText()).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "'" + label() + "' does not offer '" + choice + "'. It offers: " + options()));
        }
        int most = json.path("maxLength").asInt(Integer.MAX_VALUE);
        return choice.length() > most ? choice.substring(0, most) : choice;
    }

    /** Why the client would not send it, or null. */
    @Nullable
    String fault() {
        if (value.isBlank() && json.path("isRequired").asBoolean(false)) {
            return label() + " must be filled in.";
        }
        boolean fits = !json.has("regex") || value.isEmpty()
                || Pattern.compile(json.path("regex").asText()).matcher(value).find();
        return fits ? null : label() + ": " + json.path("errorMessage").asText("does not fit");
    }
}
