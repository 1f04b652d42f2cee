package io.leadershipbot.message;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The bundle and the code agree: no key is missing, none is left over. */
class MessageKeysTest {

    private static final Pattern USE = Pattern.compile("(?:text|words|list)\\(\\s*\"([a-z0-9.-]+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9.-]+)\"");

    /** Made of a part and the name of a command, a setting or a status; adapters use their own. */
    private static final Pattern MADE_IN_CODE = Pattern
            .compile("(command|settings\\.(role|workplace|language)|quote|evidence|platform)\\..*"
                    + "|settings\\.(role|workplace|language)(-hint)?");

    private final Messages messages = Messages.in(Locale.ENGLISH);

    @Test
    void every_key_that_the_code_asks_for_is_there() throws IOException {
        assertThat(keys(USE).stream().filter(key -> !key.endsWith(".")).filter(key -> !messages.has(key))).isEmpty();
    }

    @Test
    void no_key_is_left_over() throws IOException {
        var used = keys(LITERAL);
        assertThat(messages.keys().stream().filter(key -> !MADE_IN_CODE.matcher(key).matches())
                .filter(key -> !used.contains(key))).isEmpty();
    }

    private static Set<String> keys(Pattern pattern) throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var sources = files.filter(file -> file.toString().endsWith(".java")).toList();
            var keys = new TreeSet<String>();
            for (var source : sources) {
                keys.addAll(pattern.matcher(Files.readString(source)).results().map(found -> found.group(1))
                        .collect(Collectors.toSet()));
            }
            return keys;
        }
    }
}
