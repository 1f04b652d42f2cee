package io.leadershipbot.app.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.leadershipbot.content.Area;
import io.leadershipbot.content.Item;
import io.leadershipbot.content.Library;
import io.leadershipbot.content.check.Checklist;

import static io.leadershipbot.app.preview.Html.element;

/**
 * The whole content as one page of HTML that needs nothing else: every item in every language, with what it covers and
 * what it rests on. Without script it shows everything; with it, it can be searched.
 */
public final class Preview {

    /** By this a page that was made here is known. */
    public static final String MARK = "<meta name=\"generator\" content=\"Leadership Bot";

    private final PageWords words;
    private final Library library;
    private final List<Locale> locales;
    private final ItemView view;

    /**
     * A page.
     *
     * @param reader the language of whoever looks at it
     * @param stale what was made from an older English, as {@code de trust.tip.some-tip}
     */
    public Preview(Locale reader, Library library, Set<String> stale) {
        this.words = PageWords.in(reader);
        this.library = library;
        this.locales = library.locales().stream()
                .sorted(Comparator.comparing((Locale locale) -> !locale.equals(Locale.ENGLISH))
                        .thenComparing(Locale::toLanguageTag))
                .toList();
        this.view = new ItemView(words, library, locales, stale, Checklist.builtIn());
    }

    /** The page. */
    public String page(String version, LocalDate today) {
        var out = new StringBuilder("<!DOCTYPE html>\n");
        element("html", head(version), body(version, today)).with("lang", words.locale().toLanguageTag()).write(out);
        return out.append('\n').toString();
    }

    private Html head(String version) {
        var style = file("preview.css");
        var script = file("preview.js");
        return element("head", element("meta").with("charset", "utf-8"),
                element("meta").with("name", "generator").with("content", "Leadership Bot " + version),
                element("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
                element("meta").with("http-equiv", "Content-Security-Policy").with("content",
                        "default-src 'none'; style-src " + hash(style) + "; script-src " + hash(script)
                                + "; img-src data:; base-uri 'none'; form-action 'none'"),
                element("title", words.say("page.title")), element("style", new Html.Raw(style)),
                element("script", new Html.Raw(script)).with("type", "module"));
    }

    private Html body(String version, LocalDate today) {
        var areas = areas();
        var sections = areas.stream().map(this::section).toList();
        var count = Integer.toString(areas.stream().flatMap(area -> ids(area.id()).stream()).toList().size());
        return element("body",
                element("header", element("h1", words.say("page.title")),
                        element("p", words.words().say("page.about", Map.of("items", count, "areas",
                                Integer.toString(areas.size()), "version", version, "date", today.toString())))),
                controls(areas),
                element("nav", areas.stream().<Html>map(area -> element("a", area.title())
                        .with("href", "#" + area.id())).toArray(Html[]::new)).with("aria-label",
                                words.say("page.areas")),
                element("main").and(sections),
                element("footer", words.say("page.footer")));
    }

    private Html controls(List<Area> areas) {
        var languages = locales.stream().map(locale -> option(locale.toLanguageTag(),
                locale.getDisplayLanguage(words.locale()))).toList();
        return element("form",
                element("label", element("span", words.say("find.words")),
                        element("input").with("type", "search").with("name", "words")),
                choice("area", areas.stream().map(area -> option(area.id(), area.title())).toList()),
                choice("kind", ItemView.KINDS.stream().map(kind -> option(kind, words.say("kind." + kind))).toList()),
                choice("when", Stream.of("one-on-one", "team-meeting", "remote", "written", "under-pressure", "any")
                        .map(when -> option(when, words.say("when." + when))).toList()),
                choice("for", Stream.of("new", "senior", "ic").map(who -> option(who, words.say("for." + who)))
                        .toList()),
                choice("language", languages),
                element("output").with("aria-live", "polite").with("data-shown", words.say("find.shown")))
                .with("role", "search").with("hidden", "");
    }

    private Html choice(String name, List<Html.Element> options) {
        return element("label", element("span", words.say("find." + name)),
                element("select", option("", words.say("find.all"))).and(options).with("name", name));
    }

    private static Html.Element option(String value, String shown) {
        return element("option", shown).with("value", value);
    }

    private Html section(Area area) {
        var section = element("section", element("h2", area.title()).with("id", area.id()), about(area));
        return section.and(ids(area.id()).stream().map(id -> view.article(area, id)).toList())
                .with("data-area", area.id());
    }

    private Html about(Area area) {
        var columns = new ArrayList<Html>();
        for (var locale : locales) {
            var said = PageWords.in(locale);
            library.in(locale).area(area.id()).ifPresent(here -> {
                var column = element("div", element("h3", here.title()), element("p", here.summary()));
                column = here.baseline().map(text -> element("p", element("b", said.say("area.baseline")),
                        new Html.Words(" " + text))).map(column::and).orElse(column);
                column = column.and(element("p", element("b", said.say("area.adds")),
                        new Html.Words(" " + here.adds())));
                column = column.and(here.essay().lines().filter(line -> !line.isBlank())
                        .map(line -> element("p", line).with("class", "essay")).toList());
                columns.add(column.and(Parts.aside(said.say("area.also") + " " + String.join(", ", here.also())))
                        .with("lang", locale.toLanguageTag()));
            });
        }
        return element("article", element("div").and(columns).with("class", "languages"),
                element("p", words.words().say("area.meta", Map.of("licence", area.licence(), "date",
                        area.reviewBy().toString()))).with("class", "meta"))
                .with("data-kind", "area");
    }

    /** All areas there are in any language, each in the first language that has it. */
    private List<Area> areas() {
        var all = new java.util.LinkedHashMap<String, Area>();
        locales.forEach(locale -> library.in(locale).areas().forEach(area -> all.putIfAbsent(area.id(), area)));
        return List.copyOf(all.values());
    }

    private List<String> ids(String area) {
        return locales.stream().flatMap(locale -> library.in(locale).area(area).stream())
                .flatMap(here -> here.items().stream()).map(Item::id).distinct().toList();
    }

    private static String file(String name) {
        try (var stream = Preview.class.getResourceAsStream(name)) {
            return new String(java.util.Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            return "'sha256-" + Base64.getEncoder().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8))) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
