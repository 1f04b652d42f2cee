package io.leadershipbot.teams.card;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Clean;
import io.leadershipbot.chat.Text;

/** A card's body as elements. */
final class BlockElements {

    /** As much as stands beside each other on a phone without a line break. */
    private static final int SHORT_LABEL = 14;
    private static final int SHORT_TEXT = 24;
    private static final int URL = 2000;
    private static final Set<String> SCHEMES = Set.of("https", "http", "mailto");

    private final TextElements texts;

    BlockElements(TextElements texts) {
        this.texts = texts;
    }

    List<ObjectNode> of(List<Block> body) {
        var elements = new ArrayList<ObjectNode>();
        boolean isDivided = false;
        for (var block : body) {
            var next = of(block);
            if (isDivided && !next.isEmpty()) {
                next.getFirst().put("separator", true).put("spacing", "Medium");
            }
            isDivided = block instanceof Block.Divider;
            elements.addAll(next);
        }
        return elements;
    }

    private List<ObjectNode> of(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> List.of(texts.text(paragraph.text(), Look.BODY));
            case Block.Note note -> List.of(texts.text(note.text(), Look.SMALL));
            case Block.Facts facts -> facts(facts.facts());
            case Block.Quote quote -> List.of(quote(quote));
            case Block.Link link -> List.of(url(link.target())
                    .map(url -> TextElements.link(label(link, url), url))
                    .orElseGet(() -> texts.text(Card.of(Text.EMPTY, link).fallbackText(), Look.BODY)));
            case Block.Divider divider -> List.of();
        };
    }

    /** Beside each other while both are short, else one below the other. */
    private List<ObjectNode> facts(List<Block.Fact> facts) {
        boolean areShort = facts.stream().allMatch(fact -> !Texts.isBlank(fact.label())
                && isShort(SHORT_LABEL, fact.label()) && isShort(SHORT_TEXT, fact.text()));
        return facts.stream().map(fact -> areShort ? row(fact) : stack(fact)).toList();
    }

    private static boolean isShort(int max, Text text) {
        return !Texts.isBlank(text) && Texts.length(text) <= max && !Texts.hasLines(text);
    }

    private ObjectNode row(Block.Fact fact) {
        return Element.of("ColumnSet").set("columns",
                Element.array(List.of(column(1, texts.text(fact.label(), Look.LABEL)),
                        column(2, texts.text(fact.text(), Look.BODY)))));
    }

    private static ObjectNode column(int width, ObjectNode item) {
        return Element.of("Column").put("width", width).set("items", Element.array(List.of(item)));
    }

    private ObjectNode stack(Block.Fact fact) {
        var items = new ArrayList<ObjectNode>();
        if (!Texts.isBlank(fact.label())) {
            items.add(texts.text(fact.label(), Look.LABEL));
        }
        if (!Texts.isBlank(fact.text())) {
            items.add(texts.text(fact.text(), Look.BODY).put("spacing", "None"));
        }
        return Element.container(items);
    }

    private ObjectNode quote(Block.Quote quote) {
        var items = new ArrayList<ObjectNode>();
        if (!Texts.isBlank(quote.words())) {
            items.add(texts.text(quote.words(), Look.BODY));
        }
        if (!Texts.isBlank(quote.attribution())) {
            items.add(texts.text(quote.attribution(), Look.SMALL).put("spacing", "Small"));
        }
        return Element.container(items).put("style", "emphasis");
    }

    private static String label(Block.Link link, String url) {
        return Texts.isBlank(link.label()) || Texts.mentions(link.label())
                ? url
                : Clean.line(Texts.words(link.label(), Anonymous.NAMES));
    }

    /** The address, if it is one that a client opens. */
    private static Optional<String> url(URI target) {
        return Optional.ofNullable(target.getScheme())
                .filter(scheme -> SCHEMES.contains(scheme.toLowerCase(Locale.ROOT)))
                .map(scheme -> target.toASCIIString()).filter(url -> url.length() <= URL);
    }
}
