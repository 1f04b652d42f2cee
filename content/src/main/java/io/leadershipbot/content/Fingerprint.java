package io.leadershipbot.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What a text was when it was translated: eight hexadecimal digits that change when a word of it does. By it a
 * translation is known to be older than what it translates.
 */
public final class Fingerprint {

    private static final int BYTES = 4;
    /** Cannot stand in a text, so that two texts are never mistaken for one that reads the same. */
    private static final String BETWEEN = "\u001f";

    private Fingerprint() {}

    /** Of what a translator translates in an item. */
    public static String of(Item item) {
        return of(switch (item) {
            case Tip tip -> List.of(tip.text(), tip.ask(), tip.notWhen().orElse(""));
            case Comparison pair -> List.of(pair.manages(), pair.leads(), pair.ask());
            case Quotation quotation -> List.of(quotation.text(), quotation.by(), quotation.work().orElse(""),
                    quotation.origin().orElse(""));
            case Prompt prompt -> List.of(prompt.text());
            case Challenge challenge -> List.of(challenge.text(), challenge.doneWhen());
            case PraiseStarter starter -> List.of(starter.text());
            case StoryPage page -> List.of(page.chapter(), page.title(), page.text());
        });
    }

    /** Of what an area says of itself. What people type when they mean it is each language's own. */
    public static String of(Area area) {
        return of(List.of(area.title(), area.summary(), area.baseline().orElse(""), area.adds(), area.essay()));
    }

    private static String of(List<String> texts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join(BETWEEN, texts).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
