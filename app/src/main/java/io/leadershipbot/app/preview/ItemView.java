package io.leadershipbot.app.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.leadershipbot.content.Area;
import io.leadershipbot.content.Challenge;
import io.leadershipbot.content.Item;
import io.leadershipbot.content.Library;
import io.leadershipbot.content.Prompt;
import io.leadershipbot.content.Quotation;
import io.leadershipbot.content.Tip;
import io.leadershipbot.content.check.Checklist;

import static io.leadershipbot.app.preview.Html.element;

/** An item in every language, and what is to be known about it. */
final class ItemView {

    /** As the ids of items name them. */
    static final List<String> KINDS = List.of("tip", "cmp", "quote", "prompt", "challenge", "praise", "story");

    private final PageWords words;
    private final Library library;
    private final List<Locale> locales;
    private final Set<String> stale;
    private final Map<String, String> checklist;

    ItemView(PageWords words, Library library, List<Locale> locales, Set<String> stale, Checklist checklist) {
        this.words = words;
        this.library = library;
        this.locales = locales;
        this.stale = stale;
        this.checklist = checklist.rows().stream().collect(Collectors.toUnmodifiableMap(Checklist.Row::id,
                Checklist.Row::text, (one, same) -> one));
    }

    Html article(Area area, String id) {
        var item = locales.stream().flatMap(locale -> library.in(locale).item(id).stream()).findFirst().orElseThrow();
        var kind = kind(id);
        var article = element("article",
                element("h3", new Html.Words(words.say("kind." + kind) + " "),
                        element("a", id).with("href", "#" + id)),
                element("div").and(locales.stream().flatMap(locale -> column(locale, item).stream()).toList())
                        .with("class", "languages"),
                meta(item)).with("id", id).with("data-kind", kind).with("data-area", area.id());
        return item instanceof Tip tip
                ? article.with("data-when", spelled(tip.when())).with("data-for",
                        tip.audience().stream().map(ItemView::spelled).collect(Collectors.joining(" ")))
                : article;
    }

    private Optional<Html> column(Locale locale, Item first) {
        return library.in(locale).item(first.id()).map(item -> {
            boolean isFallback = !locale.equals(Locale.ENGLISH)
                    && library.in(Locale.ENGLISH).item(item.id()).filter(item::equals).isPresent();
            var column = element("div").and(new Parts(isFallback ? Locale.ENGLISH : locale).of(item))
                    .with("lang", isFallback ? "en" : locale.toLanguageTag())
                    .with("data-language", locale.toLanguageTag());
            if (isFallback) {
                return column.and(Parts.aside(words.say("item.untranslated")));
            }
            return stale.contains(locale.toLanguageTag() + " " + item.id())
                    ? column.and(Parts.aside(words.say("item.stale")))
                    : column;
        });
    }

    private Html meta(Item item) {
        var lines = new ArrayList<Html>();
        switch (item) {
            case Tip tip -> {
                lines.add(line("meta.tip", Map.of("when", words.say("when." + spelled(tip.when())), "for",
                        tip.audience().stream().map(who -> words.say("for." + spelled(who)))
                                .collect(Collectors.joining(", ")),
                        "minutes", Integer.toString(tip.minutes()))));
                tip.evidence().forEach(id -> library.in(Locale.ENGLISH).source(id).ifPresent(source -> lines.add(
                        element("p", new Html.Words(new Parts(words.locale()).said(
                                "evidence." + spelled(source.strength()),
                                Map.of("author", source.author(), "year", Integer.toString(source.year()))) + " "),
                                element("a", source.title()).with("href", source.url().toString()).with("rel",
                                        "noreferrer"),
                                new Html.Words(". " + source.finding())))));
            }
            case Quotation quotation -> quotation.source()
                    .ifPresent(source -> lines.add(line("meta.source", Map.of("source", source))));
            case Prompt prompt -> lines.add(line("meta.prompt", Map.of("audience",
                    words.say("audience." + spelled(prompt.audience())), "depth",
                    words.say("depth." + spelled(prompt.depth())))));
            case Challenge challenge -> lines
                    .add(line("meta.challenge", Map.of("days", Integer.toString(challenge.days()))));
            default -> {
                // Its words are all there is to it.
            }
        }
        item.covers().forEach(id -> lines.add(line("meta.covers", Map.of("id", id, "text",
                Optional.ofNullable(checklist.get(id)).filter(text -> !text.isEmpty()).orElse(id)))));
        item.replaces().ifPresent(old -> lines.add(line("meta.replaces", Map.of("id", old))));
        if (!item.tags().isEmpty()) {
            lines.add(line("meta.tags", Map.of("tags", String.join(", ", item.tags()))));
        }
        return element("div").and(lines).with("class", "meta");
    }

    private Html line(String key, Map<String, String> values) {
        return element("p", words.words().say(key, values));
    }

    private static String kind(String id) {
        int first = id.indexOf('.');
        return id.substring(first + 1, id.indexOf('.', first + 1));
    }

    private static String spelled(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
