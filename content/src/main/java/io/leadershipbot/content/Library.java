package io.leadershipbot.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import io.leadershipbot.content.yaml.Problem;

/**
 * The content in every language there is, with fallback: who speaks de-AT reads de where there is no de-AT, and English
 * where there is neither. Safe for use by several threads.
 */
public final class Library {
    private final PackReader reader;
    private final Map<String, Source> sources;
    private final Map<Locale, String> folders = new TreeMap<>((a, b) -> a.toLanguageTag().compareTo(b.toLanguageTag()));
    private final Map<Locale, Pack> packs = new ConcurrentHashMap<>();

    private Library(PackFiles files, Overlay overlay) {
        this.reader = new PackReader(files, overlay);
        for (var folder : reader.locales()) {
            folders.put(localeOf(folder), folder);
        }
        if (!folders.containsKey(Locale.ENGLISH)) {
            throw new ContentException("en", new Problem(1, "files", "There is no folder 'en' with areas.",
                    "Add it: every other language falls back to English."));
        }
        this.sources = reader.sources();
    }

    /**
     * The pack that comes with the bot. English is read at once, another language when it is first asked for. Only its
     * form is checked: the build has checked the rest.
     */
    public static Library builtIn() {
        var library = new Library(PackFiles.builtIn(), Overlay.NONE);
        library.in(Locale.ENGLISH);
        return library;
    }

    /**
     * The pack that comes with the bot, with what an organisation changes in it. Every language is read at once. Check
     * the overlay before: this stops at the first fault.
     *
     * @throws ContentException for the first thing that keeps it from being used, with file, line, value, rule and fix
     */
    public static Library builtInWith(Overlay overlay) {
        var library = new Library(PackFiles.builtIn(), overlay);
        library.locales().forEach(library::in);
        return library;
    }

    /**
     * A pack on disk, laid out like the built-in one, read whole.
     *
     * @throws ContentException for the first thing that keeps it from being used, with file, line, value, rule and fix
     */
    public static Library load(Path folder) {
        var library = new Library(PackFiles.in(folder), Overlay.NONE);
        library.locales().forEach(library::in);
        return library;
    }

    /** The pack for a reader of this locale. */
    public Pack in(Locale locale) {
        return pack(nearest(locale));
    }

    /** Not computed within the map: a translation reads what it falls back to. */
    private Pack pack(Locale found) {
        var known = packs.get(found);
        if (known != null) {
            return known;
        }
        var folder = folders.getOrDefault(found, "en");
        var read = found.equals(Locale.ENGLISH)
                ? reader.pack(folder, sources)
                : reader.translation(folder, pack(Locale.ENGLISH), pack(next(found)), sources);
        var other = packs.putIfAbsent(found, read);
        return other == null ? read : other;
    }

    /** What a translation falls back to: de-AT to de, and what has nothing before it to English. */
    private Locale next(Locale locale) {
        var tag = locale.toLanguageTag();
        int end = tag.lastIndexOf('-');
        return end < 0 ? Locale.ENGLISH : nearest(Locale.forLanguageTag(tag.substring(0, end)));
    }

    public Set<Locale> locales() {
        return Set.copyOf(folders.keySet());
    }

    private Locale nearest(Locale locale) {
        if (folders.containsKey(locale)) {
            return locale;
        }
        var range = new LanguageRange(locale.stripExtensions().toLanguageTag());
        var found = Locale.lookup(List.of(range), folders.keySet());
        return found == null ? Locale.ENGLISH : found;
    }

    private static Locale localeOf(String folder) {
        var locale = Locale.forLanguageTag(folder);
        if (!locale.toLanguageTag().equals(folder)) {
            throw new ContentException(folder, new Problem(1, "files", "'" + folder + "' is not a language tag.",
                    "Name the folder like en, de or pt-BR."));
        }
        return locale;
    }
}
