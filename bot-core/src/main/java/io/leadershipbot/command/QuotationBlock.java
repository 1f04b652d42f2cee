package io.leadershipbot.command;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Text;
import io.leadershipbot.content.Quotation;
import io.leadershipbot.message.Messages;

/** A quotation with what is really known of its origin; a name alone stands only under what was verified. */
final class QuotationBlock {

    private QuotationBlock() {}

    static Block.Quote of(Messages messages, Quotation quotation) {
        var values = Map.of("by", Text.of(quotation.by()),
                "where", Text.of(where(quotation)),
                "origin", Text.of(quotation.origin().orElse("")));
        var attribution = messages.text("quote." + quotation.status().name().toLowerCase(Locale.ROOT), values);
        return new Block.Quote(messages.text("quote.text", Map.of("text", Text.of(quotation.text()))), attribution);
    }

    private static String where(Quotation quotation) {
        return Stream.of(quotation.work(), quotation.year().map(String::valueOf))
                .flatMap(part -> part.stream()).map(part -> ", " + part).collect(Collectors.joining());
    }
}
