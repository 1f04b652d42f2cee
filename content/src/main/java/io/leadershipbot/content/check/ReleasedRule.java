package io.leadershipbot.content.check;

import java.util.HashSet;

import io.leadershipbot.content.AreaIds;

/**
 * An id keeps its meaning: people's bags hold ids. What was released is still there, or something replaces it, and it
 * still says the same.
 */
final class ReleasedRule implements Rule {

    /** A sentence mended keeps far more of its words, and another advice far fewer. */
    private static final double STILL_THE_SAME = 0.4;

    private final Released released;

    ReleasedRule(Released released) {
        this.released = released;
    }

    @Override
    public String name() {
        return "released";
    }

    @Override
    public void check(Manuscript manuscript, Findings findings) {
        var present = new HashSet<String>();
        manuscript.items().forEach(written -> {
            var item = written.item();
            present.add(item.id());
            item.replaces().ifPresent(present::add);
            var then = released.items().get(item.id());
            if (then != null && WordSet.similarity(then, Released.hashes(item)) < STILL_THE_SAME) {
                findings.add(written.at(), "'" + item.id() + "' says something else than in the last release.",
                        "Give it an id of its own, with 'replaces: " + item.id() + "'.");
            }
        });
        for (var id : released.items().keySet()) {
            if (!present.contains(id) && !manuscript.unread().contains(AreaIds.of(id))) {
                findings.add(manuscript.fileOf(AreaIds.of(id)), "'" + id + "' was released and is gone.",
                        "Name it in 'replaces' of what took its place; if nothing did, take it out of "
                                + Released.NAME + ".");
            }
        }
    }
}
