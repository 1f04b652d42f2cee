package io.leadershipbot.content.check;

import java.util.HashMap;
import java.util.List;

import io.leadershipbot.content.Tip;

/** No two tips of an area begin with the same three words. */
final class FirstWordsRule implements Rule {
    private static final int COMPARED = 3;

    @Override
    public String name() {
        return "first-words";
    }

    @Override
    public void check(Manuscript manuscript, Findings findings) {
        var first = new HashMap<List<String>, String>();
        manuscript.all(Tip.class).forEach(written -> {
            var words = Prose.words(written.item().text());
            if (words.size() >= COMPARED) {
                var key = List.of(written.file().name(), words.get(0), words.get(1), words.get(2));
                var other = first.putIfAbsent(key, written.item().id());
                if (other != null) {
                    findings.add(written.at("text"), "The tip begins with the same three words as " + other + ".",
                            "Begin it in another way.");
                }
            }
        });
    }
}
