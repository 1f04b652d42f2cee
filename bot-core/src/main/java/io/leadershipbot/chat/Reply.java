package io.leadershipbot.chat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the bot does about an interaction.
 *
 * @param answer goes to who asked
 * @param posts are said elsewhere, in order, before the answer; if one cannot be said, the answer tells so instead
 * @param locale the language that it is in, for what a platform adds of its own; empty where nobody knows
 */
public record Reply(Answer answer, List<Post> posts, Optional<Locale> locale) {

    /** Takes an unmodifiable copy. */
    public Reply {
        posts = List.copyOf(posts);
    }

    /** In a language that is not known. */
    public Reply(Answer answer, List<Post> posts) {
        this(answer, posts, Optional.empty());
    }

    /** The same reply, known to be in this language. */
    public Reply in(Locale language) {
        return new Reply(answer, posts, Optional.of(language));
    }

    /** An answer and nothing else. */
    public static Reply of(Answer answer) {
        return new Reply(answer, List.of());
    }

    /** The same reply with its card changed; a form and silence stay as they are. */
    public Reply mapCard(UnaryOperator<Card> change) {
        var changed = switch (answer) {
            case Answer.Show(var card, var visibility) -> new Answer.Show(change.apply(card), visibility);
            case Answer.Replace(var card) -> new Answer.Replace(change.apply(card));
            case Answer.Receipt(var card) -> new Answer.Receipt(change.apply(card));
            case Answer.Ask ask -> ask;
            case Answer.Silent silent -> silent;
        };
        return new Reply(changed, posts, locale);
    }

    /** A card that only the asker sees. */
    public static Reply show(Card card) {
        return of(new Answer.Show(card, Visibility.ASKER));
    }
}
