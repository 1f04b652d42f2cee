package io.leadershipbot.content.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import io.leadershipbot.content.Tip;

/** No word opens too many of a pack's tips. A small pack is left alone: chance alone would break the rule. */
final class OpeningShareRule implements Rule {
    private static final int SMALLEST_PACK = 40;
    private static final double LARGEST_SHARE = 0.15;

    @Override
    public String name() {
        return "opening-share";
    }

    @Override
    public void check(Manuscript manuscript, Findings findings) {
        var tips = manuscript.all(Tip.class).filter(tip -> !Prose.words(tip.item().text()).isEmpty()).toList();
        if (tips.size() < SMALLEST_PACK) {
            return;
        }
        var byWord = tips.stream().collect(Collectors.groupingBy(
                tip -> Prose.words(tip.item().text()).getFirst(), LinkedHashMap::new, Collectors.toList()));
        byWord.forEach((word, found) -> {
            if (found.size() > LARGEST_SHARE * tips.size()) {
                findings.add(found.getFirst().at("text"), what(word, found, tips.size()),
                        "Open some of them with another word, until it is 15 % or less.");
            }
        });
    }

    private static String what(String word, List<Written<Tip>> found, int all) {
        return String.format(Locale.ROOT, "'%s' opens %d of %d tips: %s.", word, found.size(), all,
                found.stream().map(tip -> tip.item().id()).collect(Collectors.joining(", ")));
    }
}
