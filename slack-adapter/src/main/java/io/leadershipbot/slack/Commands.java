package io.leadershipbot.slack;

import java.net.URI;
import java.util.function.Function;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import io.leadershipbot.chat.Caller;
import io.leadershipbot.chat.ConversationId;
import io.leadershipbot.chat.Interaction;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Privacy;
import io.leadershipbot.chat.Source;
import io.leadershipbot.chat.UserId;
import io.leadershipbot.http.HttpResponse;

/** Slash commands. */
final class Commands {

    private final Answers answers;
    private final Function<String, Invocation> typed;
    private final WebApi web;
    private final URI apiUrl;

    Commands(Answers answers, Function<String, Invocation> typed, WebApi web, URI apiUrl) {
        this.answers = answers;
        this.typed = typed;
        this.web = web;
        this.apiUrl = apiUrl;
    }

    HttpResponse answer(SlashCommandPayload payload, Arrival arrival) {
        var workspace = payload.getTeamId();
        var interaction = new Interaction(arrival.id(),
                Caller.of(new UserId(SlackPlatform.NAME, workspace, payload.getUserId())),
                new ConversationId(SlackPlatform.NAME, workspace, payload.getChannelId()), Privacy.ASIDE,
                Source.COMMAND,
                typed.apply(TypedWords.of(payload.getText())));
        return answers.to(interaction, new MessageWay(interaction, MessageWay.Gesture.COMMAND,
                ResponseUrl.of(payload.getResponseUrl(), apiUrl), payload.getTriggerId(), web),
                arrival);
    }
}
