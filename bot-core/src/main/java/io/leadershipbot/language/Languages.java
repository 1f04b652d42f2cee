package io.leadershipbot.language;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.leadershipbot.chat.Privacy;
import io.leadershipbot.content.Library;
import io.leadershipbot.content.Pack;
import io.leadershipbot.content.search.ContentSearch;
import io.leadershipbot.message.Messages;

/** The languages that there is content for, each made when it is first asked for. */
public final class Languages {

    private static final Address NONE = Address.always("");

    private final Library library;
    private final Map<String, Address> addressedAs;
    private final Map<Key, Language> made = new ConcurrentHashMap<>();
    /** By locale, without words that differ from place to place. */
    private final Map<Locale, Language> read = new ConcurrentHashMap<>();

    /**
     * @param addressedAs by platform, how people begin what they type to the bot
     */
    public Languages(Library library, Map<String, Address> addressedAs) {
        this.library = library;
        this.addressedAs = Map.copyOf(addressedAs);
    }

    private record Key(Locale locale, String address) {}

    /**
     * The nearest language to a locale: de-AT, else de, else English.
     *
     * @param platform where it is to be spoken
     * @param privacy who else is there
     */
    public Language in(Locale locale, String platform, Privacy privacy) {
        var pack = library.in(locale);
        var address = addressedAs.getOrDefault(platform, NONE).in(privacy);
        return made.computeIfAbsent(new Key(pack.locale(), address), key -> addressing(read(pack), address));
    }

    /** The languages to choose from. */
    public Set<Locale> all() {
        return library.locales();
    }

    private Language read(Pack pack) {
        return read.computeIfAbsent(pack.locale(), locale -> new Language(locale, Messages.in(locale), pack,
                new AreaFinder(pack), new Lazy<>(() -> new ContentSearch(pack))));
    }

    private static Language addressing(Language language, String address) {
        return new Language(language.locale(), language.messages().filling("bot", address), language.pack(),
                language.areas(), language.search());
    }
}
