package io.leadershipbot.message;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every language that the bot's own words come in, held against the English. */
class BundlesTest {

    private static final Pattern PLACE_OR_MARK = Pattern.compile("\\{\\w+}|\\*\\*");
    private static final Path ENGLISH = english();

    /** The files beside the English one, so not what tests bring along. */
    static List<Path> bundles() throws IOException {
        try (var files = Files.list(Objects.requireNonNull(ENGLISH.getParent()))) {
            return files.filter(file -> file.getFileName().toString().matches("messages.*\\.properties")).sorted()
                    .toList();
        }
    }

    @Test
    void german_is_among_the_languages() throws IOException {
        assertThat(bundles()).contains(ENGLISH, ENGLISH.resolveSibling("messages_de.properties"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void every_language_has_exactly_the_english_keys(Path bundle) {
        assertThat(words(bundle).keySet()).containsExactlyInAnyOrderElementsOf(words(ENGLISH).keySet());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void every_language_has_the_same_places_and_strong_words_as_the_english(Path bundle) {
        var english = words(ENGLISH);
        words(bundle).forEach((key, words) -> assertThat(placesAndMarks(words)).as(key)
                .containsExactlyInAnyOrderElementsOf(placesAndMarks(english.getOrDefault(key, ""))));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void no_language_shouts_or_needs_emoji_to_be_understood(Path bundle) {
        words(bundle).forEach((key, words) -> assertThat(words).as(key).isNotBlank().doesNotContain("!", "\"")
                .doesNotContainPattern("[\\p{So}\\p{Cs}—]").isEqualTo(words.strip()));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void a_word_calls_one_command_only(Path bundle) {
        var words = words(bundle);
        var owners = new HashMap<String, String>();
        for (var command : commands()) {
            for (var alias : aliases(words, command)) {
                assertThat(alias).isEqualTo(alias.toLowerCase(Locale.ROOT));
                assertThat(owners.put(alias, command)).as("'%s' calls '%s' and another", alias, command).isNull();
                assertThat(alias.equals(command) || !commands().contains(alias)).as("'%s' is a command", alias)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void what_help_shows_to_type_is_understood(Path bundle) {
        var words = words(bundle);
        for (var command : commands()) {
            var understood = new ArrayList<>(aliases(words, command));
            understood.add(command);
            var usage = Objects.requireNonNull(words.get("command." + command + ".usage"));
            assertThat(usage.split(" ", 3)).startsWith("{bot}").satisfies(
                    parts -> assertThat(understood).as(command).contains(parts[1]));
        }
    }

    private static Set<String> commands() {
        return words(ENGLISH).keySet().stream().filter(key -> key.startsWith("command.") && key.endsWith(".aliases"))
                .map(key -> key.substring("command.".length(), key.length() - ".aliases".length()))
                .collect(Collectors.toSet());
    }

    private static List<String> aliases(Map<String, String> words, String command) {
        var aliases = Objects.requireNonNull(words.get("command." + command + ".aliases"));
        return List.of(aliases.split("\\s*,\\s*"));
    }

    private static List<String> placesAndMarks(String words) {
        return PLACE_OR_MARK.matcher(words).results().map(MatchResult::group).toList();
    }

    private static Map<String, String> words(Path bundle) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(bundle)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, key -> properties.getProperty(key, "")));
    }

    private static Path english() {
        try {
            return Path.of(Objects.requireNonNull(Messages.class.getResource("messages.properties")).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
