package io.leadershipbot.content.check;

import io.leadershipbot.content.AreaFile;
import io.leadershipbot.content.Fingerprint;
import io.leadershipbot.content.Item;

import static java.util.stream.Collectors.toSet;

/** What is there in English is there in the other language too. */
final class TranslatedRule implements Rule {

    private final Manuscript english;

    TranslatedRule(Manuscript english) {
        this.english = english;
    }

    @Override
    public String name() {
        return "translated";
    }

    @Override
    public void check(Manuscript manuscript, Findings findings) {
        for (var original : english.areas()) {
            var area = original.area().id();
            manuscript.areas().stream().filter(file -> file.area().id().equals(area)).findFirst().ifPresentOrElse(
                    file -> checkItems(original, file, manuscript, findings),
                    () -> checkFile(area, manuscript, findings));
        }
    }

    private static void checkFile(String area, Manuscript manuscript, Findings findings) {
        if (!manuscript.unread().contains(area)) {
            findings.add(manuscript.fileOf(area), "The area '" + area + "' is not translated.",
                    "Translate en/" + area + ".yaml; until then it is shown in English.");
        }
    }

    private static void checkItems(AreaFile original, AreaFile file, Manuscript manuscript, Findings findings) {
        var there = file.area().items().stream().map(Item::id).collect(toSet());
        for (var item : original.area().items()) {
            if (!there.contains(item.id())) {
                findings.add(manuscript.top(file), "'" + item.id() + "' is not translated.",
                        "Add it, with 'of: \"" + Fingerprint.of(item) + "\"'; until then it is shown in English.");
            }
        }
    }
}
