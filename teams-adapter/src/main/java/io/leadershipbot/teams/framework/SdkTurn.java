package io.leadershipbot.teams.framework;

import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.bot.builder.MessageFactory;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Attachment;
import com.microsoft.bot.schema.ConversationAccount;
import com.microsoft.bot.schema.ResourceResponse;
import io.leadershipbot.teams.connector.Connector;
import io.leadershipbot.teams.connector.Conversation;
import io.leadershipbot.teams.connector.Outcome;
import io.leadershipbot.teams.token.ServiceUrl;
import org.jspecify.annotations.Nullable;

/** A turn of the SDK. */
record SdkTurn(TurnContext context, Scene scene, Incoming incoming, Connector connector, ServiceUrl service)
        implements
            Turn {

    private static final String CARD = "application/vnd.microsoft.card.adaptive";

    @Override
    public Outcome say(ObjectNode card, String summary) {
        return outcome(() -> context.sendActivity(message(card, summary)).join());
    }

    @Override
    public Outcome change(String message, ObjectNode card, String summary) {
        var changed = message(card, summary);
        changed.setId(message);
        return outcome(() -> context.updateActivity(changed).join());
    }

    @Override
    public Outcome sayIn(String conversation, ObjectNode card, String summary) {
        var message = message(card, summary);
        message.applyConversationReference(context.getActivity().getConversationReference());
        message.setReplyToId(null);
        message.setRecipient(null);
        message.setConversation(new ConversationAccount(conversation));
        return connector.send(new Conversation(service, conversation), OutgoingJson.of(message));
    }

    private static Activity message(ObjectNode card, String summary) {
        var attachment = new Attachment();
        attachment.setContentType(CARD);
        attachment.setContent(card);
        var message = MessageFactory.attachment(attachment);
        message.setSummary(summary);
        return message;
    }

    private static Outcome sent(@Nullable String id) {
        return new Outcome.Sent(Optional.ofNullable(id).filter(known -> !known.isEmpty()));
    }

    private static Outcome outcome(Supplier<ResourceResponse> call) {
        try {
            return sent(call.get().getId());
        } catch (PlainAdapter.NotSent notSent) {
            return notSent.outcome();
        } catch (CompletionException e) {
            if (e.getCause() instanceof PlainAdapter.NotSent notSent) {
                return notSent.outcome();
            }
            throw e;
        }
    }

    /** Says nothing of who did what. */
    @Override
    public String toString() {
        return "[turn]";
    }
}
