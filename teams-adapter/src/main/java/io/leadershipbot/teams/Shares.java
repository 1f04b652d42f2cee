package io.leadershipbot.teams;

import java.util.Optional;

import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Post;
import io.leadershipbot.chat.Reply;
import io.leadershipbot.chat.Visibility;
import io.leadershipbot.teams.connector.Outcome;
import io.leadershipbot.teams.framework.Turn;

/** Says what others see. Where nobody knows whether it arrived it is not said again: the asker is told to look. */
final class Shares {

    private final Delivery delivery;

    Shares(Delivery delivery) {
        this.delivery = delivery;
    }

    /** Says a reply's posts. The reply's answer, or the news that one could not be said. */
    Answer answerAfter(Reply reply, Turn turn, Look look) {
        for (var post : reply.posts()) {
            var news = news(say(post, turn, look), look.words());
            if (news.isPresent()) {
                return new Answer.Show(news.get(), Visibility.ASKER);
            }
        }
        return reply.answer();
    }

    private Outcome say(Post post, Turn turn, Look look) {
        var message = look.message(post.card());
        var summary = look.summary(post.card());
        return delivery.once(() -> post.to().equals(turn.scene().conversation())
                ? turn.say(message, summary)
                : turn.sayIn(post.to().id(), message, summary));
    }

    private static Optional<Card> news(Outcome outcome, Words words) {
        return switch (outcome) {
            case Outcome.Sent sent -> Optional.empty();
            case Outcome.Unknown unknown -> Optional.of(words.perhapsShared());
            case Outcome.RetryAfter later -> Optional.of(words.notShared());
            case Outcome.Gone gone -> Optional.of(words.notShared());
            case Outcome.Refused refused -> Optional.of(words.notShared());
        };
    }
}
