package io.leadershipbot.content.check;

import java.util.List;

import io.leadershipbot.content.Fingerprint;
import io.leadershipbot.content.Item;
import io.leadershipbot.content.TranslationFile;

/** A translation says of which English it was made, and that has not changed since. A stale one is shown all the same. */
final class StaleRule implements Rule {

    private final List<TranslationFile> translations;

    StaleRule(List<TranslationFile> translations) {
        this.translations = translations;
    }

    @Override
    public String name() {
        return "stale";
    }

    @Override
    public void check(Manuscript manuscript, Findings findings) {
        for (var translation : translations) {
            var area = translation.english();
            var file = translation.asWritten();
            check(translation, area.id(), Fingerprint.of(area),
                    new Place(translation.origin().fileOf("of"), file.lineOf("of"), area.id()), findings);
            for (var entry : file.entries()) {
                var id = entry.item().id();
                area.items().stream().filter(item -> item.id().equals(id)).map(Item.class::cast).findFirst()
                        .ifPresent(item -> check(translation, id, Fingerprint.of(item),
                                new Place(translation.origin().fileOf(id), entry.node().lineOf("of"), id), findings));
            }
        }
    }

    private static void check(TranslationFile translation, String id, String now, Place place, Findings findings) {
        var made = translation.made().getOrDefault(id, "");
        if (!made.isEmpty() && !made.equals(now)) {
            findings.add(place, "The English of '" + id + "' is not the one that this was made from (" + made + ").",
                    "Read both, mend the translation, and write 'of: " + now + "'.");
        }
    }
}
