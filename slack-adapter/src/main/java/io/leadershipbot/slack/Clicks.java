package io.leadershipbot.slack;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload.Action;
import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Caller;
import io.leadershipbot.chat.ConversationId;
import io.leadershipbot.chat.Interaction;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Privacy;
import io.leadershipbot.chat.Source;
import io.leadershipbot.chat.UserId;
import io.leadershipbot.chat.Visibility;
import io.leadershipbot.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** Clicks on buttons, on messages and in windows. */
final class Clicks {

    private final Answers answers;
    private final WebApi web;
    private final Words words;
    private final URI apiUrl;

    Clicks(Answers answers, WebApi web, Words words, URI apiUrl) {
        this.answers = answers;
        this.web = web;
        this.words = words;
        this.apiUrl = apiUrl;
    }

    /** Slack sends one action at a time but says that there may be several; each is answered. */
    HttpResponse answer(BlockActionPayload payload, String workspace, Arrival arrival) {
        List<Action> actions = payload.getActions();
        for (int i = 0; i < actions.size(); i++) {
            answer(actions.get(i), payload, workspace, arrival, actions.size() == 1 ? "" : "." + i);
        }
        return HttpResponse.empty(200);
    }

    private void answer(Action action, BlockActionPayload payload, String workspace, Arrival arrival, String part) {
        var invocation = invocation(action);
        var person = new UserId(SlackPlatform.NAME, workspace, payload.getUser().getId());
        var interaction = new Interaction(arrival.id() + part, Caller.of(person),
                new ConversationId(SlackPlatform.NAME, workspace, channel(payload)), Privacy.ASIDE, Source.BUTTON,
                invocation.orElseGet(() -> Invocation.of("")));
        if (invocation.isPresent()) {
            answers.to(interaction, way(interaction, payload), arrival);
        } else {
            answers.tell(new Answer.Show(words.oldButton(), Visibility.ASKER), way(interaction, payload),
                    arrival);
        }
    }

    private static Optional<Invocation> invocation(Action action) {
        var value = action.getValue();
        if (action.getActionId() == null || !action.getActionId().startsWith(Buttons.ACTION) || value == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Invocation.parse(value));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Way way(Interaction interaction, BlockActionPayload payload) {
        var view = payload.getView();
        if (view != null && view.getId() != null) {
            return new WindowWay(interaction, view.getId(), web);
        }
        boolean isPrivate = payload.getContainer() != null && payload.getContainer().isEphemeral();
        return new MessageWay(interaction,
                isPrivate ? MessageWay.Gesture.PRIVATE_CLICK : MessageWay.Gesture.PUBLIC_CLICK,
                ResponseUrl.of(payload.getResponseUrl(), apiUrl), payload.getTriggerId(), web);
    }

    /** A window belongs to the channel that it was asked for in; one that lost it, to the person. */
    private static String channel(BlockActionPayload payload) {
        if (payload.getChannel() != null && isId(payload.getChannel().getId())) {
            return payload.getChannel().getId();
        }
        if (payload.getContainer() != null && isId(payload.getContainer().getChannelId())) {
            return payload.getContainer().getChannelId();
        }
        var metadata = payload.getView() == null ? null : payload.getView().getPrivateMetadata();
        return Window.of(metadata == null ? "" : metadata).map(Window::channel).orElse(payload.getUser().getId());
    }

    private static boolean isId(@Nullable String id) {
        return id != null && Ids.isId(id);
    }
}
