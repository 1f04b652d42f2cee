package io.leadershipbot.content.check;

import java.util.List;
import java.util.Locale;

import io.leadershipbot.content.Area;
import io.leadershipbot.content.Challenge;
import io.leadershipbot.content.Comparison;
import io.leadershipbot.content.Fingerprint;
import io.leadershipbot.content.Item;
import io.leadershipbot.content.PraiseStarter;
import io.leadershipbot.content.Prompt;
import io.leadershipbot.content.Quotation;
import io.leadershipbot.content.StoryPage;
import io.leadershipbot.content.Tip;

/** A translation of the small pack: plain German that says different words in every item. */
final class SmallGerman {

    private static final String[] THINGS = {"Brot", "Teig", "Mehl", "Ofen", "Blech", "Licht", "Haus", "Tisch", "Wand",
            "Tag", "Wort", "Plan", "Ziel", "Weg", "Rat", "Blick", "Schritt", "Brief", "Satz", "Stuhl"};

    private final StringBuilder lines = new StringBuilder();
    private int number;

    private SmallGerman() {}

    static String of(Area area) {
        return new SmallGerman().write(area, area.praise());
    }

    static String withoutPraise(Area area) {
        return new SmallGerman().write(area, List.of());
    }

    private String write(Area area, List<PraiseStarter> praise) {
        lines.append("""
                     schema: 1
                     area: trust
                     locale: de
                     of: "%s"
                     title: Vertrauen
                     also: [vertrauen, zutrauen, delegieren, loslassen, fehler, freiraum]
                     summary: Vertrauen wächst aus kleinen Worten, die gehalten wurden.
                     baseline: Wer gut managt, kennt den Ablauf.
                     adds: Wer führt, lässt Leute ihren Weg finden.
                     essay: |
                     """.formatted(Fingerprint.of(area)));
        for (int paragraph = 0; paragraph < 2; paragraph++) {
            lines.append("  ");
            for (int i = 0; i < 20; i++) {
                lines.append(THINGS[i]).append(paragraph == 0 ? " am Morgen wird gut. " : " am Abend bleibt still. ");
            }
            lines.append("\n\n");
        }
        list("comparisons", area.comparisons());
        list("tips", area.tips());
        list("quotes", area.quotes());
        list("prompts", area.prompts());
        list("challenges", area.challenges());
        list("praise", praise);
        return lines.toString();
    }

    private void list(String name, List<? extends Item> items) {
        if (!items.isEmpty()) {
            lines.append(name).append(":\n");
        }
        items.forEach(this::item);
    }

    private void item(Item item) {
        var thing = thing(0);
        var things = joined(1) + ", " + joined(2) + ", " + joined(3) + " und " + joined(4);
        number++;
        lines.append("  - id: ").append(item.id()).append("\n    of: \"").append(Fingerprint.of(item)).append("\"\n");
        switch (item) {
            case Tip tip -> {
                field("text",
                        "Wenn du heute das " + thing + " siehst, lass es so, lass " + things + " da.");
                field("ask", "Was hat das " + thing + " dir gezeigt?");
                tip.notWhen().ifPresent(clause -> field("not_when", "das " + thing + " brennt."));
            }
            case Comparison pair -> {
                field("manages", "Sieht nach dem " + thing + ".");
                field("leads", "Wartet und fragt: " + things + ".");
                field("ask", "Was macht das " + thing + " mit dir?");
            }
            case Quotation quotation -> {
                field("text", "Ein Wort zum " + thing + ".");
                quotation.origin().ifPresent(origin -> field("origin", "So steht es beim " + thing + "."));
            }
            case Prompt prompt -> field("text", "Was war euer " + thing + " der Woche: " + things + "?");
            case Challenge challenge -> {
                field("text", "Lass drei Tage lang " + things + " in Ruhe.");
                field("done_when", "Das " + thing + " steht noch.");
            }
            case PraiseStarter starter -> field("text", "Das Team hat " + things + " gesehen …");
            case StoryPage page -> throw new IllegalArgumentException("The small pack has no story");
        }
    }

    /** A word that no other item has: Ofenblech, Ofenlicht. */
    private String joined(int further) {
        return thing(0) + thing(further).toLowerCase(Locale.ROOT);
    }

    private String thing(int further) {
        return THINGS[(number + further) % THINGS.length];
    }

    private void field(String name, String text) {
        lines.append("    ").append(name).append(": \"").append(text).append("\"\n");
    }
}
