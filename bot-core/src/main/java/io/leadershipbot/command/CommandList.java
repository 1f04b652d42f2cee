package io.leadershipbot.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import io.leadershipbot.language.Language;
import io.leadershipbot.language.NearMiss;

/** All commands, in the order in which help shows them, and the words that people call them by. */
final class CommandList {

    private final List<Command> first;
    private final List<Command> listed;
    private final Map<String, Command> byName = new LinkedHashMap<>();
    private final Map<Locale, Map<String, Command>> byWord = new ConcurrentHashMap<>();

    /**
     * @param first the six that help shows at once
     * @param more what help shows behind <em>More</em>
     * @param unlisted what only buttons ask for
     */
    CommandList(List<Command> first, List<Command> more, List<Command> unlisted) {
        this.first = List.copyOf(first);
        this.listed = Stream.concat(first.stream(), more.stream()).toList();
        Stream.concat(listed.stream(), unlisted.stream()).forEach(this::add);
    }

    private void add(Command command) {
        if (byName.putIfAbsent(command.name(), command) != null) {
            throw new IllegalArgumentException("Two commands are called '" + command.name() + "'; rename one.");
        }
    }

    /** The six that matter most. */
    List<Command> first() {
        return first;
    }

    /** Everything that help shows. */
    List<Command> listed() {
        return listed;
    }

    /** The command of exactly this name, listed or not. */
    Optional<Command> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The listed command that goes by this word in somebody's language. */
    Optional<Command> called(String word, Language language) {
        return Optional.ofNullable(words(language).get(word.toLowerCase(Locale.ROOT)));
    }

    /** Words for commands that may have been meant, nearest first. */
    List<NearMiss.Match> near(String word, Language language) {
        return NearMiss.of(word.toLowerCase(Locale.ROOT), words(language).keySet());
    }

    private Map<String, Command> words(Language language) {
        return byWord.computeIfAbsent(language.locale(), locale -> {
            var words = new LinkedHashMap<String, Command>();
            listed.forEach(command -> words.put(command.name(), command));
            listed.forEach(command -> language.messages().list("command." + command.name() + ".aliases")
                    .forEach(alias -> words.putIfAbsent(alias, command)));
            return words;
        });
    }
}
