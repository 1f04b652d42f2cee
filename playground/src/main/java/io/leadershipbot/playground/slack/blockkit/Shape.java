package io.leadershipbot.playground.slack.blockkit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/** A closed object: every field is known, and what is not known is refused. Immutable; each method gives a new one. */
final class Shape implements Rule {

    private record Field(boolean required, Rule rule) {}

    private final Map<String, Field> fields;
    private final List<Rule> whole;

    private Shape(Map<String, Field> fields, List<Rule> whole) {
        this.fields = fields;
        this.whole = whole;
    }

    static Shape object() {
        return new Shape(Map.of(), List.of());
    }

    /** An object with a {@code type} that has been looked at already, as it decided for this shape. */
    static Shape typed() {
        return object().required("type", type -> {});
    }

    Shape required(String name, Rule rule) {
        return with(name, new Field(true, rule));
    }

    Shape optional(String name, Rule rule) {
        return with(name, new Field(false, rule));
    }

    /** A rule between fields; checked only where the fields by themselves are right. */
    Shape and(Rule rule) {
        List<Rule> more = new ArrayList<>(whole);
        more.add(rule);
        return new Shape(fields, more);
    }

    /** Exactly one of the two must be there. */
    Shape either(String one, String other) {
        return and(spot -> {
            if (spot.has(one) == spot.has(other)) {
                spot.refuse("must define either `" + one + "` or `" + other + "`");
            }
        });
    }

    private Shape with(String name, Field field) {
        Map<String, Field> more = new LinkedHashMap<>(fields);
        more.put(name, field);
        return new Shape(more, whole);
    }

    @Override
    public void check(Spot spot) {
        if (!spot.json().isObject()) {
            spot.refuse("must provide an object");
            return;
        }
        List<Problem> found = new ArrayList<>();
        Spot quiet = spot.tellingTo(found::add);
        for (Entry<String, Field> field : fields.entrySet()) {
            if (spot.has(field.getKey())) {
                field.getValue().rule().check(quiet.field(field.getKey()));
            } else if (field.getValue().required()) {
                quiet.refuse("missing required field: " + field.getKey());
            }
        }
        for (Iterator<String> names = spot.json().fieldNames(); names.hasNext();) {
            String name = names.next();
            if (!fields.containsKey(name)) {
                quiet.refuse("invalid additional property: " + name);
            }
        }
        if (found.isEmpty()) {
            whole.forEach(rule -> rule.check(quiet));
        }
        found.forEach(spot.problems());
    }
}
