package io.leadershipbot.slack;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

import com.google.gson.stream.JsonWriter;

/** Writes JSON straight into text: no tree in between, since every answered command passes here. */
final class Json {

    private final JsonWriter writer;

    private Json(JsonWriter writer) {
        this.writer = writer;
    }

    /** One object. */
    static String object(Consumer<Json> members) {
        return written(json -> json.inObject(members));
    }

    /** One array. */
    static String array(Consumer<Json> items) {
        return written(json -> json.inArray(items));
    }

    /** One object, set out for people. */
    static String pretty(Consumer<Json> members) {
        return written("  ", json -> json.inObject(members));
    }

    private static String written(Consumer<Json> value) {
        return written("", value);
    }

    private static String written(String indent, Consumer<Json> value) {
        var text = new StringWriter(1024);
        var writer = new JsonWriter(text);
        writer.setIndent(indent);
        value.accept(new Json(writer));
        return text.toString();
    }

    /** A member with a string. */
    Json put(String name, String value) {
        return name(name).write(() -> writer.value(value));
    }

    /** A member with a truth value. */
    Json put(String name, boolean value) {
        return name(name).write(() -> writer.value(value));
    }

    /** A member with a whole number. */
    Json put(String name, int value) {
        return name(name).write(() -> writer.value(value));
    }

    /** A member with JSON that has been written before. */
    Json putJson(String name, String json) {
        return name(name).write(() -> writer.jsonValue(json));
    }

    /** A member with an object. */
    Json putObject(String name, Consumer<Json> members) {
        return name(name).inObject(members);
    }

    /** A member with an array. */
    Json putArray(String name, Consumer<Json> items) {
        return name(name).inArray(items);
    }

    /** An object as an item of an array. */
    Json addObject(Consumer<Json> members) {
        return inObject(members);
    }

    /** A string as an item of an array. */
    Json add(String value) {
        return write(() -> writer.value(value));
    }

    private Json name(String name) {
        return write(() -> writer.name(name));
    }

    private Json inObject(Consumer<Json> members) {
        write(writer::beginObject);
        members.accept(this);
        return write(writer::endObject);
    }

    private Json inArray(Consumer<Json> items) {
        write(writer::beginArray);
        items.accept(this);
        return write(writer::endArray);
    }

    private Json write(Step step) {
        try {
            step.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("Text in memory cannot fail to be written.", e);
        }
    }

    private interface Step {
        void run() throws IOException;
    }
}
