package io.leadershipbot.content.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.leadershipbot.content.Overlay;
import io.leadershipbot.content.PackFiles;
import io.leadershipbot.content.TranslationFile;

/** The rules for each language, with the word lists and numbers that a pack brings for them. */
final class RuleBook {

    private final PackFiles files;
    private final Optional<Overlay> overlay;
    private final FaultList faults;

    /** @param faults takes what is wrong with the lists themselves */
    RuleBook(PackFiles files, FaultList faults) {
        this(files, Optional.empty(), faults);
    }

    /** @param overlay may add to the word lists */
    RuleBook(PackFiles files, Optional<Overlay> overlay, FaultList faults) {
        this.files = files;
        this.overlay = overlay;
        this.faults = faults;
    }

    /** What every English item and area is held to. */
    List<Rule> english() {
        var rules = new ArrayList<>(StructureRules.all());
        var style = style(Locale.ENGLISH, EnglishRules.LISTS);
        var article = read(WordRuns.NAME, WordRuns::readHashes);
        if (style.isPresent() && article.isPresent()) {
            rules.addAll(EnglishRules.all(style.get(), article.get()));
        }
        return rules;
    }

    /** What a pack is held to that stands on its own. */
    List<Rule> wholePack() {
        return read(Floors.NAME, Floors::read).flatMap(floors -> read(Released.NAME, Released::read)
                .map(released -> StructureRules.ofWholePack(floors, released))).orElse(List.of());
    }

    /** What another language than English is held to. */
    List<Rule> translation(String locale, List<TranslationFile> translations) {
        var rules = new ArrayList<>(TranslationRules.all(translations));
        if (Locale.forLanguageTag(locale).getLanguage().equals(Locale.GERMAN.getLanguage())) {
            style(Locale.GERMAN, GermanRules.LISTS).ifPresent(style -> rules.addAll(GermanRules.all(style)));
        }
        return rules;
    }

    private Optional<Style> style(Locale locale, Set<String> lists) {
        var name = Style.fileFor(locale);
        var style = read(name, text -> Style.read(text, lists));
        var own = overlay.filter(over -> over.files().filter(found -> found.names().contains(name)).isPresent());
        if (style.isEmpty() || own.isEmpty()) {
            return style;
        }
        try (var text = own.get().files().orElseThrow().open(name)) {
            return Optional.of(style.get().with(text));
        } catch (IOException e) {
            faults.unreadable(own.get().shown(name), e);
            return Optional.empty();
        }
    }

    /** Reads what all locales share; empty, after a fault, where it cannot be used. */
    <T> Optional<T> read(String name, Reading<T> reading) {
        try (var text = files.openShared(name)) {
            return Optional.of(reading.read(text));
        } catch (IOException e) {
            faults.unreadable(name, e);
            return Optional.empty();
        }
    }

    /** How to read a file. */
    @FunctionalInterface
    interface Reading<T> {
        T read(BufferedReader text) throws IOException;
    }
}
