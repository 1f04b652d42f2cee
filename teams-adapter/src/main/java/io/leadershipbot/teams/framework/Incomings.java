package io.leadershipbot.teams.framework;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.ChannelAccount;
import org.jspecify.annotations.Nullable;

/**
 * Reads what somebody did.
 *
 * @see <a href="https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/subscribe-to-conversation-events">Events</a>
 */
final class Incomings {

    private static final Set<String> GONE = Set.of("channelDeleted", "teamDeleted", "teamHardDeleted");

    private Incomings() {}

    static Incoming of(Activity activity) throws UnreadableActivity {
        return switch (activity.getType()) {
            case ActivityTypes.MESSAGE -> message(activity);
            case ActivityTypes.INVOKE -> invoke(activity);
            case ActivityTypes.INSTALLATION_UPDATE -> installation(activity);
            case ActivityTypes.CONVERSATION_UPDATE -> conversation(activity);
            case "" -> throw new UnreadableActivity();
            case null -> throw new UnreadableActivity();
            default -> new Incoming.Unknown();
        };
    }

    private static Incoming message(Activity activity) throws UnreadableActivity {
        fromSomebody(activity);
        var data = tree(activity.getValue());
        return data.isObject() ? new Incoming.Sent(data) : new Incoming.Words(TypedText.of(activity));
    }

    private static Incoming invoke(Activity activity) throws UnreadableActivity {
        fromSomebody(activity);
        var value = tree(activity.getValue());
        return switch (activity.getName()) {
            case "adaptiveCard/action" -> new Incoming.Clicked(value.path("action").path("data"),
                    Optional.ofNullable(activity.getReplyToId()).filter(Scenes::isId));
            case "task/fetch" -> new Incoming.DialogAsked(value.path("data"));
            case "task/submit" -> new Incoming.DialogSubmitted(value.path("data"));
            case null, default -> new Incoming.UnknownInvoke();
        };
    }

    /** An upgrade takes nothing away, and is no reason to be welcomed again. */
    private static Incoming installation(Activity activity) {
        return switch (activity.getAction()) {
            case "add" -> new Incoming.Added();
            case "remove" -> new Incoming.Removed(activity.getConversation().getId());
            case null, default -> new Incoming.Unknown();
        };
    }

    private static Incoming conversation(Activity activity) {
        var event = Scenes.data(activity).map(data -> data.path("eventType").asText()).orElse("");
        if (GONE.contains(event)) {
            return new Incoming.Removed(Scenes.inChannelData(activity, "channel")
                    .orElseGet(() -> activity.getConversation().getId()));
        }
        return names(activity.getMembersRemoved(), activity.getRecipient())
                ? new Incoming.Removed(activity.getConversation().getId())
                : new Incoming.Unknown();
    }

    private static boolean names(@Nullable List<ChannelAccount> members, ChannelAccount somebody) {
        return members != null && members.stream().filter(Objects::nonNull)
                .anyMatch(member -> Objects.equals(member.getId(), somebody.getId()));
    }

    private static void fromSomebody(Activity activity) throws UnreadableActivity {
        if (activity.getFrom() == null || activity.getFrom().getId() == null || activity.getFrom().getId().isEmpty()) {
            throw new UnreadableActivity();
        }
    }

    private static JsonNode tree(@Nullable Object value) {
        var tree = Trees.of(value);
        return tree == null ? MissingNode.getInstance() : tree;
    }
}
