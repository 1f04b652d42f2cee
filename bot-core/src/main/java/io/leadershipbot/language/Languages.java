package io.leadershipbot.language;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.leadershipbot.content.Library;
import io.leadershipbot.content.Pack;
import io.leadershipbot.content.search.ContentSearch;
import io.leadershipbot.message.Messages;

/** The languages that there is content for, each made when it is first asked for. */
public final class Languages {

    private final Library library;
    private final Map<String, String> addressedAs;
    private final Map<Key, Language> made = new ConcurrentHashMap<>();

    /**
     * @param addressedAs by platform, how people begin what they type to the bot: {@code /leadership}
     */
    public Languages(Library library, Map<String, String> addressedAs) {
        this.library = library;
        this.addressedAs = Map.copyOf(addressedAs);
    }

    private record Key(Locale locale, String platform) {}

    /** The nearest language to a locale: de-AT, else de, else English. */
    public Language in(Locale locale, String platform) {
        var pack = library.in(locale);
        return made.computeIfAbsent(new Key(pack.locale(), platform), key -> make(pack, platform));
    }

    /** The languages to choose from. */
    public Set<Locale> all() {
        return library.locales();
    }

    private Language make(Pack pack, String platform) {
        var messages = Messages.in(pack.locale()).filling("bot", addressedAs.getOrDefault(platform, ""));
        return new Language(pack.locale(), messages, pack, new AreaFinder(pack),
                new Lazy<>(() -> new ContentSearch(pack)));
    }
}
