package io.leadershipbot.chat;

import java.util.List;

/**
 * What the bot does about an interaction.
 *
 * @param answer goes to who asked
 * @param posts are said elsewhere, in order, before the answer; if one cannot be said, the answer tells so instead
 */
public record Reply(Answer answer, List<Post> posts) {

    /** Takes an unmodifiable copy. */
    public Reply {
        posts = List.copyOf(posts);
    }

    /** An answer and nothing else. */
    public static Reply of(Answer answer) {
        return new Reply(answer, List.of());
    }

    /** A card that only the asker sees. */
    public static Reply show(Card card) {
        return of(new Answer.Show(card, Visibility.ASKER));
    }
}
