package io.leadershipbot.content.check;

import java.util.HashMap;
import java.util.Map;

import io.leadershipbot.content.AreaIds;
import io.leadershipbot.content.Challenge;
import io.leadershipbot.content.Comparison;
import io.leadershipbot.content.Item;
import io.leadershipbot.content.PraiseStarter;
import io.leadershipbot.content.Prompt;
import io.leadershipbot.content.Quotation;
import io.leadershipbot.content.StoryPage;
import io.leadershipbot.content.Tip;

/** An id says area and kind, stands once in a pack, and is not that of an item which another one replaces. */
final class IdRule implements Rule {
    @Override
    public String name() {
        return "ids";
    }

    @Override
    public void check(Manuscript manuscript, Findings findings) {
        Map<String, Place> first = new HashMap<>();
        manuscript.items().forEach(written -> {
            var id = written.item().id();
            var prefix = written.file().area().id() + "." + kind(written.item()) + ".";
            if (!id.startsWith(prefix)) {
                findings.add(written.at(), "'" + id + "' does not begin with '" + prefix + "'.",
                        "Call it " + prefix + id.substring(id.lastIndexOf('.') + 1) + ".");
            }
            var other = first.putIfAbsent(id, written.at());
            if (other != null) {
                findings.add(written.at(), "'" + id + "' is taken already: " + other.file() + ":" + other.line() + ".",
                        "Give this item an id of its own.");
            }
        });
        manuscript.items().forEach(written -> written.item().replaces().filter(first::containsKey)
                .ifPresent(old -> findings.add(written.at("replaces"), "'" + old + "' is still in the pack.",
                        "Remove the old item, or this 'replaces'.")));
        checkAreaOfReplaced(manuscript, findings);
    }

    private static void checkAreaOfReplaced(Manuscript manuscript, Findings findings) {
        manuscript.items().forEach(written -> written.item().replaces()
                .filter(old -> !AreaIds.ALL.contains(AreaIds.of(old)) && !manuscript.knows(AreaIds.of(old)))
                .ifPresent(old -> findings.add(written.at("replaces"), "'" + old + "' is of no area.",
                        "Write the id that the item had before.")));
    }

    private static String kind(Item item) {
        return switch (item) {
            case Tip tip -> "tip";
            case Comparison comparison -> "cmp";
            case Quotation quotation -> "quote";
            case Prompt prompt -> "prompt";
            case Challenge challenge -> "challenge";
            case PraiseStarter starter -> "praise";
            case StoryPage page -> "story";
        };
    }
}
