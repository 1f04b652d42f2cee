package io.leadershipbot.app.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.leadershipbot.chat.Text;
import io.leadershipbot.content.Challenge;
import io.leadershipbot.content.Comparison;
import io.leadershipbot.content.Item;
import io.leadershipbot.content.PraiseStarter;
import io.leadershipbot.content.Prompt;
import io.leadershipbot.content.Quotation;
import io.leadershipbot.content.StoryPage;
import io.leadershipbot.content.Tip;
import io.leadershipbot.message.Messages;

import static io.leadershipbot.app.preview.Html.element;

/** An item's words in one language, with what people read around them in the chat. */
final class Parts {

    private final Messages messages;

    Parts(Locale locale) {
        this.messages = Messages.in(locale);
    }

    List<Html> of(Item item) {
        return switch (item) {
            case Tip tip -> {
                var parts = new ArrayList<Html>();
                parts.add(element("p", tip.text()).with("class", "said"));
                parts.add(element("p", said("tip.ask", Map.of("question", tip.ask()))));
                tip.notWhen().ifPresent(
                        clause -> parts.add(aside(said("tip.not-when", Map.of("clause", clause)))));
                yield parts;
            }
            case Comparison pair -> List.of(fact(messages.words("compare.manages"), pair.manages()),
                    fact(messages.words("compare.leads"), pair.leads()), element("p", pair.ask()));
            case Quotation quotation -> List.of(
                    element("blockquote", said("quote.text", Map.of("text", quotation.text()))),
                    aside(said("quote." + quotation.status().name().toLowerCase(Locale.ROOT), Map.of("by",
                            quotation.by(), "where", where(quotation), "origin", quotation.origin().orElse("")))));
            case Prompt prompt -> List.of(element("p", prompt.text()).with("class", "said"));
            case Challenge challenge -> List.of(element("p", challenge.text()).with("class", "said"),
                    fact(messages.words("challenge.done-when"), challenge.doneWhen()));
            case PraiseStarter starter -> List.of(element("p", starter.text()).with("class", "said"));
            case StoryPage page -> {
                var parts = new ArrayList<Html>();
                parts.add(element("p", page.chapter() + ": " + page.title()).with("class", "said"));
                page.text().lines().filter(line -> !line.isBlank()).forEach(line -> parts.add(element("p", line)));
                yield parts;
            }
        };
    }

    /** What the bot says, without what makes words stand out. */
    String said(String key, Map<String, String> values) {
        var texts = new java.util.HashMap<String, Text>();
        values.forEach((place, value) -> texts.put(place, Text.of(value)));
        var words = new StringBuilder();
        for (var span : messages.text(key, texts).spans()) {
            words.append(switch (span) {
                case Text.Plain(var text) -> text;
                case Text.Strong(var text) -> text;
                case Text.Mention mention -> "";
            });
        }
        return words.toString().strip();
    }

    static Html.Element aside(String text) {
        return element("p", text).with("class", "aside");
    }

    private static Html fact(String label, String text) {
        return element("p", element("b", label + ":"), new Html.Words(" " + text));
    }

    private static String where(Quotation quotation) {
        return quotation.work().map(work -> ", " + work).orElse("")
                + quotation.year().map(year -> ", " + year).orElse("");
    }
}
