package io.leadershipbot.chat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A command with all it needs to run: {@code tip trust}, or a form's name with its fields.
 *
 * <p>
 * Its text form is durable. Buttons on messages that were sent long ago and stored schedules hold it, so it is only
 * ever extended: words are separated by one space, a field is {@code name=value}, and white space, {@code %} and
 * {@code =} inside a word are percent-encoded UTF-8.
 *
 * @param command the command's name; empty for the home card
 * @param args what stands behind the command, in order
 * @param fields named values, as a submitted form or a button carries them; a name may have several values
 */
public record Invocation(String command, List<String> args, Map<String, List<String>> fields) {

    /** Takes unmodifiable copies and keeps the order of the fields. */
    public Invocation {
        args = List.copyOf(args);
        var copy = new LinkedHashMap<String, List<String>>();
        fields.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        fields = java.util.Collections.unmodifiableMap(copy);
    }

    /** An invocation with plain words only. */
    public static Invocation of(String command, String... args) {
        return new Invocation(command, List.of(args), Map.of());
    }

    /** The same invocation with one more field; an earlier value of that field is replaced. */
    public Invocation with(String field, String... values) {
        var all = new LinkedHashMap<>(fields);
        all.put(field, List.of(values));
        return new Invocation(command, args, all);
    }

    /** The same command and words with these fields in place of its own. */
    public Invocation withFields(Map<String, List<String>> replacement) {
        return new Invocation(command, args, replacement);
    }

    /** The first word behind the command. */
    public Optional<String> firstArg() {
        return args.stream().findFirst();
    }

    /** A field's first value. */
    public Optional<String> field(String name) {
        return fields.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** The durable text form; {@link #parse} reads it back. */
    public String toText() {
        var text = new StringBuilder(Encoding.encode(command));
        args.forEach(word -> text.append(' ').append(Encoding.encode(word)));
        fields.forEach((name, values) -> values.forEach(
                value -> text.append(' ').append(Encoding.encode(name)).append('=').append(Encoding.encode(value))));
        return text.toString();
    }

    /**
     * Reads the durable text form.
     *
     * @throws IllegalArgumentException if a percent sign is not followed by two hexadecimal digits
     */
    public static Invocation parse(String text) {
        var words = Arrays.asList(text.split(" ", -1));
        var args = new ArrayList<String>();
        var fields = new LinkedHashMap<String, List<String>>();
        for (var word : words.subList(1, words.size())) {
            int equals = word.indexOf('=');
            if (equals < 0) {
                args.add(Encoding.decode(word));
            } else {
                fields.computeIfAbsent(Encoding.decode(word.substring(0, equals)), name -> new ArrayList<>())
                        .add(Encoding.decode(word.substring(equals + 1)));
            }
        }
        return new Invocation(Encoding.decode(words.getFirst()), args, fields);
    }

    /** Says nothing of what was typed. */
    @Override
    public String toString() {
        return "[invocation]";
    }
}
