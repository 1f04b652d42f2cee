package io.leadershipbot.slack;

import java.util.Optional;

import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Interaction;
import io.leadershipbot.chat.Post;
import io.leadershipbot.chat.Reply;
import io.leadershipbot.chat.Text;
import io.leadershipbot.chat.UserId;
import io.leadershipbot.chat.Visibility;

/** Says what others see. It is never sent twice: where nobody knows whether it arrived, the asker is told to look. */
final class Shares {

    private final WebApi web;
    private final Workspaces workspaces;

    Shares(WebApi web, Workspaces workspaces) {
        this.web = web;
        this.workspaces = workspaces;
    }

    /** Says a reply's posts. The reply's answer, or the news that one could not be said. */
    Answer answerAfter(Reply reply, Interaction interaction, Way way, Words words) {
        for (var post : reply.posts()) {
            var news = news(say(post, interaction, way), interaction.origin().tenant(), words);
            if (news.isPresent()) {
                return new Answer.Show(news.get(), Visibility.ASKER);
            }
        }
        return reply.answer();
    }

    /** A response URL works where the bot is no member, so it is tried first where it leads to the right place. */
    private Outcome say(Post post, Interaction interaction, Way way) {
        var message = BlockKit.message(post.card());
        var url = post.to().equals(interaction.origin()) ? way.responseUrl() : Optional.<ResponseUrl>empty();
        var outcome = url.map(here -> web.respond(here, Told.publicly(message)));
        return outcome.filter(said -> !(said instanceof Outcome.Refused))
                .orElseGet(() -> web.post(post.to().id(), message));
    }

    private Optional<Card> news(Outcome outcome, String workspace, Words words) {
        return switch (outcome) {
            case Outcome.Done done -> Optional.empty();
            case Outcome.Unknown unknown -> Optional.of(words.perhapsShared());
            case Outcome.Refused refused -> Optional.of(switch (refused.error()) {
                case "not_in_channel", "channel_not_found" -> words.notInvited(bot(workspace));
                default -> words.notShared();
            });
        };
    }

    private Optional<Text> bot(String workspace) {
        return workspaces.find(workspace).map(installation -> Text
                .mention(new UserId(SlackPlatform.NAME, workspace, installation.botUser())));
    }
}
