package io.leadershipbot.slack.socket;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/** JSON objects, read by the letter of the standard. */
public final class StrictJson {

    private StrictJson() {}

    /** The object; empty if the text is anything else. */
    public static Optional<JsonObject> object(String text) {
        var reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        try {
            return JsonParser.parseReader(reader) instanceof JsonObject object
                    && reader.peek() == JsonToken.END_DOCUMENT ? Optional.of(object) : Optional.empty();
        } catch (RuntimeException | IOException e) {
            return Optional.empty();
        }
    }

    /** A member that is a string; empty if there is none. */
    public static Optional<String> string(JsonObject object, String name) {
        JsonElement value = object.get(name);
        return value != null && value.isJsonPrimitive() && value.getAsJsonPrimitive().isString()
                ? Optional.of(value.getAsString())
                : Optional.empty();
    }
}
