package io.leadershipbot.content.search;

import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

import io.leadershipbot.content.Audience;
import io.leadershipbot.content.Pack;
import io.leadershipbot.content.Tip;
import org.jspecify.annotations.Nullable;

/**
 * Finds tips by a question in plain words. The index is made in memory at the first question, since most people type a
 * command; questions themselves are kept nowhere.
 */
public final class ContentSearch {

    private final Pack pack;
    private final ReentrantLock making = new ReentrantLock();
    private volatile @Nullable TipIndex index;

    private ContentSearch(Pack pack) {
        this.pack = pack;
    }

    /** A search over a pack, in its language. */
    public static ContentSearch of(Pack pack) {
        return new ContentSearch(pack);
    }

    /**
     * The tips that have to do with a question, best first.
     *
     * @param question any text; nothing in it is query syntax
     * @param prefer tips for these people come first among equals
     * @param limit at most so many
     */
    public List<Tip> tips(String question, Set<Audience> prefer, int limit) {
        return index().find(question, prefer, limit);
    }

    private TipIndex index() {
        var made = index;
        if (made != null) {
            return made;
        }
        making.lock();
        try {
            made = index;
            if (made == null) {
                made = TipIndex.of(pack);
                index = made;
            }
            return made;
        } finally {
            making.unlock();
        }
    }
}
