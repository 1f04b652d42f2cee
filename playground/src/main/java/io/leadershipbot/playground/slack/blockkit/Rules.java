package io.leadershipbot.playground.slack.blockkit;

import java.util.Set;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Rules for plain values and arrays. Lengths are counted in UTF-16 units, the strictest reading of Slack's
 * "characters": what passes here is short enough however Slack counts.
 */
final class Rules {

    private Rules() {}

    static Rule string(int min, int max) {
        return spot -> {
            if (!spot.json().isTextual()) {
                spot.refuse("must provide a string");
            } else if (spot.json().textValue().length() < min) {
                spot.refuse("must be more than " + (min - 1) + " characters");
            } else if (spot.json().textValue().length() > max) {
                spot.refuse("must be less than " + (max + 1) + " characters");
            }
        };
    }

    static Rule string(int max) {
        return string(1, max);
    }

    static Rule matching(Predicate<String> format, String message) {
        return spot -> {
            if (!spot.json().isTextual()) {
                spot.refuse("must provide a string");
            } else if (!format.test(spot.json().textValue())) {
                spot.refuse(message);
            }
        };
    }

    /** An address that a browser can open: Slack takes no other scheme for images, and warns of them in buttons. */
    static Rule url(int max) {
        Rule length = string(max);
        Rule scheme = matching(url -> url.startsWith("https://") || url.startsWith("http://"), "invalid url");
        return spot -> {
            length.check(spot);
            scheme.check(spot);
        };
    }

    static Rule oneOf(String... values) {
        Set<String> allowed = Set.of(values);
        return matching(allowed::contains, "must be a valid enum value");
    }

    static Rule bool() {
        return spot -> {
            if (!spot.json().isBoolean()) {
                spot.refuse("must provide a boolean");
            }
        };
    }

    static Rule integer(int min, int max) {
        return spot -> {
            JsonNode json = spot.json();
            if (!json.isIntegralNumber()) {
                spot.refuse("must provide an integer");
            } else if (json.longValue() < min) {
                spot.refuse("must be greater than or equal to " + min);
            } else if (json.longValue() > max) {
                spot.refuse("must be less than or equal to " + max);
            }
        };
    }

    static Rule array(int min, int max, Rule item) {
        return spot -> {
            if (!spot.json().isArray()) {
                spot.refuse("must provide an array");
                return;
            }
            int size = spot.json().size();
            if (size < min) {
                spot.refuse("must provide at least " + min + " items");
            } else if (size > max) {
                spot.refuse("no more than " + max + " items allowed");
            }
            for (int i = 0; i < size; i++) {
                item.check(spot.item(i));
            }
        };
    }
}
