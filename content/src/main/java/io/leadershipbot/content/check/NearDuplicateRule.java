package io.leadershipbot.content.check;

import java.util.ArrayList;
import java.util.Set;

import io.leadershipbot.content.Quotation;

/**
 * No two items say nearly the same in nearly the same words. The words of quotations are not ours to change: two people
 * may have said alike.
 */
final class NearDuplicateRule implements Rule {

    /** What is above reads as the same thing twice; the most alike that are not stand at 0.38. */
    private static final double TOO_ALIKE = 0.45;

    @Override
    public String name() {
        return "near-duplicate";
    }

    @Override
    public void check(Manuscript manuscript, Findings findings) {
        var earlier = new ArrayList<Words>();
        manuscript.items().filter(written -> !(written.item() instanceof Quotation)).forEach(written -> {
            var words = new Words(written.item().id(), WordSet.of(written.item()));
            earlier.stream().filter(other -> other.isLike(words)).findFirst()
                    .ifPresent(other -> findings.add(written.at(), "It says nearly the same as '" + other.id() + "'.",
                            "Say one of them anew, about another scene, or take it out."));
            earlier.add(words);
        });
    }

    private record Words(String id, Set<String> words) {
        boolean isLike(Words other) {
            return WordSet.similarity(words, other.words) > TOO_ALIKE;
        }
    }
}
