package io.leadershipbot.playground.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import static java.util.Objects.requireNonNull;

/** How a person's clicks and submissions become requests, wherever they stand. */
final class Hands {

    private final Workspace workspace;
    private final Payloads payloads;
    private final BotLink bot;
    private final User user;

    Hands(Workspace workspace, Payloads payloads, BotLink bot, User user) {
        this.workspace = workspace;
        this.payloads = payloads;
        this.bot = bot;
        this.user = user;
    }

    <T> T locked(Supplier<T> work) {
        return workspace.monitor().locked(work);
    }

    Ack deliver(SlackRequest request, Function<SlackResponse, Ack> judge) {
        return bot.deliver(request, judge);
    }

    SlackRequest command(Channel channel, Typed typed) {
        return bot.signed(SlackRequest.form(locked(() -> payloads.command(workspace, workspace.channel(channel.id()),
                user, typed.command(), typed.text(workspace)))));
    }

    SlackRequest clicks(List<Found> used) {
        return signed(() -> payload(used));
    }

    SlackRequest submission(View view) {
        return signed(() -> payloads.submission(workspace, user, view));
    }

    SlackRequest closing(View view, boolean cleared) {
        return signed(() -> payloads.closing(workspace, user, view, cleared));
    }

    Optional<View> front() {
        return locked(() -> Optional.ofNullable(workspace.openViews().front(user.id())));
    }

    /** Keeps what was chosen in the form in front until it is submitted. */
    void hold(Found found) {
        workspace.monitor().locked(() -> front().ifPresent(view -> {
            ObjectNode values = view.values().deepCopy();
            Values.put(values, found.control(), requireNonNull(found.value()));
            workspace.openViews().hold(user.id(), view, values);
        }));
    }

    private SlackRequest signed(Supplier<JsonNode> payload) {
        return bot.signed(SlackRequest.payload(locked(payload)));
    }

    private ObjectNode payload(List<Found> used) {
        List<ObjectNode> actions = new ArrayList<>();
        ObjectNode values = used.getFirst().values();
        for (Found found : used) {
            actions.add(Payloads.action(workspace, found.control(), found.value()));
            if (found.value() != null && found.control().keepsValue()) {
                Values.put(values, found.control(), found.value());
            }
        }
        @Nullable
        View view = used.getFirst().view();
        if (view != null) {
            return payloads.clicks(workspace, user, front().orElse(view), actions);
        }
        return payloads.clicks(workspace, user, requireNonNull(used.getFirst().message()), values, actions);
    }
}
