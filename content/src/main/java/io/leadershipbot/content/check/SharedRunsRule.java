package io.leadershipbot.content.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** No eight words in a row stand in two items, or in an item and the source article. */
final class SharedRunsRule implements Rule {
    private final Set<String> article;

    /** @param article the hashes of the article's runs */
    SharedRunsRule(Set<String> article) {
        this.article = article;
    }

    @Override
    public String name() {
        return "shared-run";
    }

    @Override
    public void check(Manuscript manuscript, Findings findings) {
        Map<String, String> owners = new HashMap<>();
        manuscript.passages().filter(passage -> passage.kind() != Passage.Kind.ORIGIN).forEach(passage -> {
            checkArticle(passage, findings);
            checkOthers(passage, owners, findings);
        });
    }

    private void checkArticle(Passage passage, Findings findings) {
        WordRuns.of(passage.text()).stream().filter(run -> article.contains(WordRuns.hash(run))).findFirst()
                .ifPresent(run -> findings.add(passage.place(), "The source article says '" + run + "' too.",
                        "Say it in our own words."));
    }

    /** One fault for each passage, however much it shares. */
    private static void checkOthers(Passage passage, Map<String, String> owners, Findings findings) {
        boolean said = false;
        for (var run : WordRuns.of(passage.text())) {
            var owner = owners.putIfAbsent(run, passage.owner());
            if (owner != null && !owner.equals(passage.owner()) && !said) {
                findings.add(passage.place(), "'" + run + "' stands in " + owner + " too.", "Say one of them anew.");
                said = true;
            }
        }
    }
}
