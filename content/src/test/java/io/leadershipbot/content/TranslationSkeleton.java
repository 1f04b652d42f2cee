package io.leadershipbot.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes what a translator fills in: every id of an area with its fingerprint, and the English as comments. To be
 * run as {@code CONTRIBUTING.md} tells.
 */
final class TranslationSkeleton {

    private final StringBuilder lines = new StringBuilder();

    private TranslationSkeleton() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("Name a locale, an area and the file to write.");
        }
        var area = Library.builtIn().in(Locale.ENGLISH).area(args[1])
                .orElseThrow(() -> new IllegalArgumentException("There is no area '" + args[1] + "' in English."));
        var file = Path.of(args[2]);
        if (Files.exists(file)) {
            throw new IllegalArgumentException(file + " is there already.");
        }
        Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
        Files.writeString(file, of(args[0], area));
    }

    static String of(String locale, Area area) {
        var skeleton = new TranslationSkeleton();
        skeleton.area(locale, area);
        return skeleton.lines.toString();
    }

    private void area(String locale, Area area) {
        line("schema: 1").line("area: " + area.id()).line("locale: " + locale).line("of: " + quoted(area));
        field("title", area.title(), "");
        line("# " + String.join(", ", area.also())).line("also: []");
        field("summary", area.summary(), "");
        area.baseline().ifPresent(baseline -> field("baseline", baseline, ""));
        field("adds", area.adds(), "");
        area.essay().lines().forEach(paragraph -> line("# " + paragraph));
        line("essay: |").line("  ");
        list("story", area.story());
        list("comparisons", area.comparisons());
        list("tips", area.tips());
        list("quotes", area.quotes());
        list("prompts", area.prompts());
        list("challenges", area.challenges());
        list("praise", area.praise());
    }

    private static String quoted(Area area) {
        return "\"" + Fingerprint.of(area) + "\"";
    }

    private void list(String name, List<? extends Item> items) {
        if (!items.isEmpty()) {
            line(name + ":");
        }
        for (var item : items) {
            line("  - id: " + item.id()).line("    of: \"" + Fingerprint.of(item) + "\"");
            texts(item).forEach((field, text) -> field(field, text, "    "));
        }
    }

    private static Map<String, String> texts(Item item) {
        var texts = new LinkedHashMap<String, String>();
        switch (item) {
            case Tip tip -> {
                texts.put("text", tip.text());
                texts.put("ask", tip.ask());
                tip.notWhen().ifPresent(clause -> texts.put("not_when", clause));
            }
            case Comparison pair -> {
                texts.put("manages", pair.manages());
                texts.put("leads", pair.leads());
                texts.put("ask", pair.ask());
            }
            case Quotation quotation -> {
                texts.put("text", quotation.text());
                texts.put("by", quotation.by());
                quotation.work().ifPresent(work -> texts.put("work", work));
                quotation.source().ifPresent(source -> texts.put("source", source));
                quotation.origin().ifPresent(origin -> texts.put("origin", origin));
            }
            case Prompt prompt -> texts.put("text", prompt.text());
            case Challenge challenge -> {
                texts.put("text", challenge.text());
                texts.put("done_when", challenge.doneWhen());
            }
            case PraiseStarter starter -> texts.put("text", starter.text());
            case StoryPage page -> {
                texts.put("chapter", page.chapter());
                texts.put("title", page.title());
                texts.put("text", page.text());
            }
        }
        return texts;
    }

    private void field(String name, String english, String indent) {
        english.lines().forEach(part -> line(indent + "# " + part));
        line(indent + name + ": ");
    }

    private TranslationSkeleton line(String text) {
        lines.append(text).append('\n');
        return this;
    }
}
