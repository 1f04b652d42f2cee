package io.leadershipbot.content;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.leadershipbot.content.yaml.Problem;
import io.leadershipbot.content.yaml.Problems;
import io.leadershipbot.content.yaml.YamlNode;
import io.leadershipbot.content.yaml.YamlNode.Mapping;
import io.leadershipbot.content.yaml.YamlNode.Scalar;
import io.leadershipbot.content.yaml.YamlNode.Sequence;

/**
 * The fields of one mapping, read strictly: what is missing, of the wrong kind or unknown is reported. After a report
 * reading goes on with an empty value, so that one look finds every fault and lists keep their length.
 */
final class Fields {
    private static final String RULE = "form";
    private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern EMPTY_LINE = Pattern.compile("\\n\\s*\\n");

    private final Mapping node;
    private final Problems problems;
    private final Set<String> known = new LinkedHashSet<>();

    private Fields(Mapping node, Problems problems) {
        this.node = node;
        this.problems = problems;
    }

    /** Reads a value with {@code reader}, then refuses every field that it did not ask for. */
    static <T> T read(YamlNode value, Problems problems, Function<Fields, T> reader) {
        var fields = new Fields(mapping(value, problems), problems);
        T result = reader.apply(fields);
        fields.refuseOthers();
        return result;
    }

    private static Mapping mapping(YamlNode value, Problems problems) {
        if (value instanceof Mapping mapping) {
            return mapping;
        }
        problems.report(new Problem(value.line(), RULE, "Fields are expected here.", "Write 'name: value' lines."));
        return new Mapping(value.line(), Map.of());
    }

    private void refuseOthers() {
        for (var field : node.fields().entrySet()) {
            if (!known.contains(field.getKey())) {
                report(field.getValue().line(), "'" + field.getKey() + "' is not a field here.",
                        "Remove it, or spell it as one of: " + String.join(", ", known) + ".");
            }
        }
    }

    String text(String field) {
        return optionalText(field).orElseGet(() -> missing(field, ""));
    }

    Optional<String> optionalText(String field) {
        return scalar(field, Scalar::isText, "a text", "Put it into quotes.").map(Scalar::value).map(String::strip);
    }

    /** Paragraphs: lines are joined, empty lines stay. */
    String prose(String field) {
        return EMPTY_LINE.splitAsStream(text(field)).map(paragraph -> paragraph.replaceAll("\\s*\\n\\s*", " ").strip())
                .collect(Collectors.joining("\n\n"));
    }

    int number(String field) {
        return optionalNumber(field).orElseGet(() -> missing(field, 0));
    }

    Optional<Integer> optionalNumber(String field) {
        return scalar(field, Scalar::isInteger, "a whole number", "Write digits alone, without quotes.")
                .map(scalar -> Integer.valueOf(scalar.value()));
    }

    /** False where the field is missing. */
    boolean flag(String field) {
        return scalar(field, Scalar::isBoolean, "true or false", "Write true or false, without quotes.")
                .map(scalar -> Boolean.valueOf(scalar.value())).orElse(false);
    }

    LocalDate date(String field) {
        var text = text(field);
        var digits = DATE.matcher(text);
        try {
            if (digits.matches()) {
                // Not LocalDate.parse: its formatter costs fifteen milliseconds at every start.
                return LocalDate.of(Integer.parseInt(digits.group(1)), Integer.parseInt(digits.group(2)),
                        Integer.parseInt(digits.group(3)));
            }
            return noDate(field, text);
        } catch (DateTimeException e) {
            return noDate(field, text);
        }
    }

    private LocalDate noDate(String field, String text) {
        report(node.lineOf(field), "'" + field + ": " + text + "' is not a date.", "Write it as 2027-11-30.");
        return LocalDate.EPOCH;
    }

    URI address(String field) {
        var text = text(field);
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            report(node.lineOf(field), "'" + field + ": " + text + "' is not an address: " + e.getMessage() + ".",
                    "Write it as https://doi.org/….");
            return URI.create("");
        }
    }

    List<String> texts(String field) {
        var texts = new ArrayList<String>();
        for (var item : sequence(field)) {
            texts.add(scalar(item, field, Scalar::isText, "a text", "Put it into quotes.")
                    .map(scalar -> scalar.value().strip()).orElse(""));
        }
        return texts;
    }

    <E extends Enum<E>> E choice(String field, Class<E> type) {
        var text = text(field);
        return choice(node.lineOf(field), field, text, type);
    }

    <E extends Enum<E>> Set<E> choices(String field, Class<E> type) {
        var values = new LinkedHashSet<E>();
        for (var text : texts(field)) {
            if (!values.add(choice(node.lineOf(field), field, text, type))) {
                report(node.lineOf(field), "'" + field + "' names '" + text + "' twice.", "Keep one of the two.");
            }
        }
        if (values.isEmpty()) {
            missing(field, "");
        }
        return values;
    }

    /** A list of mappings, each read with {@code reader}; empty where the field is missing. */
    <T> List<T> list(String field, Function<Fields, T> reader) {
        return sequence(field).stream().map(item -> read(item, problems, reader)).toList();
    }

    /** Reports a value that is well-formed and yet wrong. */
    void refuse(String field, String what, String fix) {
        report(node.lineOf(field), what, fix);
    }

    /** Refuses a file that is named after another area than it says. */
    void area(String id) {
        var area = text("area");
        if (!area.equals(id)) {
            refuse("area", "'area: " + area + "' stands in the file of '" + id + "'.", "Name the file after its area.");
        }
    }

    /** Refuses a file that stands in another language's folder. */
    void locale(String expected) {
        var language = text("locale");
        if (!language.equals(expected)) {
            refuse("locale", "'locale: " + language + "' stands in the folder of '" + expected + "'.",
                    "Keep the file in the folder of its locale.");
        }
    }

    /** Whatever else stands there is not looked at. */
    void ignoreOthers() {
        known.addAll(node.fields().keySet());
    }

    /** Refuses every schema but the one that this version reads. */
    void schema(int version) {
        if (number("schema") != version) {
            refuse("schema", "This file is not of schema " + version + ".",
                    "Write 'schema: " + version + "', or use a newer version of the bot.");
        }
    }

    private List<YamlNode> sequence(String field) {
        known.add(field);
        var value = node.get(field);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof Sequence sequence) {
            return sequence.items();
        }
        report(value.get().line(), "'" + field + "' is not a list.", "Write [a, b], or lines that begin with '- '.");
        return List.of();
    }

    private Optional<Scalar> scalar(String field, Predicate<Scalar> kind, String expected,
            String fix) {
        known.add(field);
        return node.get(field).flatMap(value -> scalar(value, field, kind, expected, fix));
    }

    private Optional<Scalar> scalar(YamlNode value, String field, Predicate<Scalar> kind,
            String expected, String fix) {
        if (value instanceof Scalar scalar && kind.test(scalar)) {
            return Optional.of(scalar);
        }
        var shown = value instanceof Scalar scalar ? "'" + field + ": " + scalar.value() + "'" : "'" + field + "'";
        report(value.line(), shown + " is not " + expected + ".", fix);
        return Optional.empty();
    }

    private <E extends Enum<E>> E choice(int line, String field, String text, Class<E> type) {
        var all = type.getEnumConstants();
        for (var value : all) {
            if (written(value).equals(text)) {
                return value;
            }
        }
        report(line, "'" + field + ": " + text + "' is unknown.",
                "Use one of: " + Arrays.stream(all).map(Fields::written).collect(Collectors.joining(", ")) + ".");
        return all[0];
    }

    /** A constant as files spell it: {@code ONE_ON_ONE} is {@code one-on-one}. */
    private static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private <T> T missing(String field, T instead) {
        if (node.get(field).isEmpty()) {
            report(node.line(), "'" + field + "' is missing.", "Add it.");
        }
        return instead;
    }

    private void report(int line, String what, String fix) {
        problems.report(new Problem(line, RULE, what, fix));
    }
}
