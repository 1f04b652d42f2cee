package io.leadershipbot.playground.teams;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody has on the screen.
 *
 * @param words all that can be read, in its order, without what is hidden
 * @param buttons the labels
 * @param formatted parts that stand out from the text around them, such as bold words; not whole titles
 * @param links addresses that it leads to
 * @param called ids of people who are called by it
 * @param values what stands in its inputs, by label; of a choice its title; without empty ones
 * @param errors what stands in the colour of attention directly under an input, by the input's label
 */
public record Sight(String words, List<String> buttons, List<String> formatted, List<String> links,
        List<String> called, Map<String, String> values, Map<String, String> errors) {

    public Sight {
        buttons = List.copyOf(buttons);
        formatted = List.copyOf(formatted);
        links = List.copyOf(links);
        called = List.copyOf(called);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
    }
}
