package io.leadershipbot.teams.framework;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import com.microsoft.bot.builder.BotAdapter;
import com.microsoft.bot.builder.BotCallbackHandler;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ConversationReference;
import com.microsoft.bot.schema.ResourceResponse;
import io.leadershipbot.teams.connector.Connector;
import io.leadershipbot.teams.connector.Conversation;
import io.leadershipbot.teams.connector.Outcome;
import io.leadershipbot.teams.token.ServiceUrl;

/** An adapter of the SDK on our own connector, with one attempt for each message, on the caller's thread. */
final class PlainAdapter extends BotAdapter {

    /** Where a turn keeps its service URL. */
    static final String SERVICE = "leadership-bot.service";

    private final Connector connector;

    PlainAdapter(Connector connector) {
        this.connector = connector;
    }

    /** What became of a message that was not accepted. */
    static final class NotSent extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final transient Outcome outcome;

        NotSent(Outcome outcome) {
            super("A message was not accepted.", null, false, false);
            this.outcome = outcome;
        }

        Outcome outcome() {
            return outcome;
        }
    }

    /** Without the SDK's own, which makes the activity's language that of the whole process. */
    @Override
    protected CompletableFuture<Void> runPipeline(TurnContext context, BotCallbackHandler callback) {
        return getMiddlewareSet().receiveActivityWithStatus(context, callback);
    }

    @Override
    public CompletableFuture<ResourceResponse[]> sendActivities(TurnContext context, List<Activity> activities) {
        var responses = new ResourceResponse[activities.size()];
        for (int i = 0; i < responses.length; i++) {
            var activity = activities.get(i);
            responses[i] = accepted(connector.reply(conversation(context, activity), activity.getReplyToId(),
                    OutgoingJson.of(activity)));
        }
        return CompletableFuture.completedFuture(responses);
    }

    @Override
    public CompletableFuture<ResourceResponse> updateActivity(TurnContext context, Activity activity) {
        return CompletableFuture.completedFuture(accepted(connector.update(conversation(context, activity),
                activity.getId(), OutgoingJson.of(activity))));
    }

    @Override
    public CompletableFuture<Void> deleteActivity(TurnContext context, ConversationReference reference) {
        throw new UnsupportedOperationException("The bot deletes nothing.");
    }

    /** The service URL of the turn, as it was admitted; the activity's own is only text. */
    private static Conversation conversation(TurnContext context, Activity activity) {
        ServiceUrl service = context.getTurnState().get(SERVICE);
        return new Conversation(service, activity.getConversation().getId());
    }

    private static ResourceResponse accepted(Outcome outcome) {
        if (outcome instanceof Outcome.Sent sent) {
            return new ResourceResponse(sent.id().orElse(""));
        }
        throw new NotSent(outcome);
    }
}
