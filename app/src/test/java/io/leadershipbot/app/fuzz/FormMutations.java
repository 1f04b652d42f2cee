package io.leadershipbot.app.fuzz;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Spoils the fields of a form. */
final class FormMutations {

    private static final int HUGE = 900_000;
    private static final int TOO_HUGE = 1_500_000;

    private final RandomGenerator random;
    private final List<String> addresses;

    FormMutations(RandomGenerator random, List<String> addresses) {
        this.random = random;
        this.addresses = addresses;
    }

    private record Field(String name, String value) {

        String encoded() {
            return URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(value, UTF_8);
        }
    }

    /** A form of one field. */
    static String payload(String json) {
        return new Field("payload", json).encoded();
    }

    /** @param lines one field each, {@code name=value} */
    String mutate(String lines, int times) {
        var fields = new ArrayList<Field>();
        lines.lines().forEach(line -> {
            int equals = line.indexOf('=');
            fields.add(new Field(line.substring(0, equals), line.substring(equals + 1)));
        });
        for (int i = 0; i < times && !fields.isEmpty(); i++) {
            spoil(fields);
        }
        return String.join("&", fields.stream().map(Field::encoded).toList());
    }

    private void spoil(List<Field> fields) {
        int at = random.nextInt(fields.size());
        var field = fields.get(at);
        switch (random.nextInt(12)) {
            case 0 -> fields.remove(at);
            case 1 -> fields.add(field);
            case 2 -> fields.add(new Field(field.name(), Odd.text(random)));
            case 3 -> fields.set(at, new Field(Odd.text(random), field.value()));
            case 4 -> fields.set(at, new Field(field.name(), fields.get(random.nextInt(fields.size())).value()));
            case 5 -> set(fields, random.nextBoolean() ? "user_id" : "team_id", Odd.id(random));
            case 6 -> set(fields, "response_url", addresses.get(random.nextInt(addresses.size())));
            case 7 -> {
                if (random.nextInt(100) == 0) {
                    fields.set(at, new Field(field.name(), "x".repeat(random.nextBoolean() ? HUGE : TOO_HUGE)));
                } else {
                    Collections.shuffle(fields, new java.util.Random(random.nextLong()));
                }
            }
            default -> set(fields, random.nextInt(4) == 0 ? field.name() : "text", Odd.text(random));
        }
    }

    private static void set(List<Field> fields, String name, String value) {
        fields.replaceAll(field -> field.name().equals(name) ? new Field(name, value) : field);
    }
}
