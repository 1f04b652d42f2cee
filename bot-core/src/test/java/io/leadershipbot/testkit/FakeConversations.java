package io.leadershipbot.testkit;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import io.leadershipbot.chat.Conversation;
import io.leadershipbot.chat.ConversationId;
import io.leadershipbot.chat.Conversations;
import io.leadershipbot.chat.UserId;

/** Conversations in memory. */
public final class FakeConversations implements Conversations {

    private final Map<ConversationId, Conversation> conversations = new ConcurrentHashMap<>();

    @Override
    public void save(Conversation conversation) {
        conversation.person().ifPresent(person -> conversations.values()
                .removeIf(other -> other.person().equals(conversation.person())
                        && !other.id().equals(conversation.id())));
        conversations.merge(conversation.id(), conversation,
                (before, now) -> new Conversation(now.id(), now.home(), now.person(),
                        now.address(), before.since()));
    }

    @Override
    public Optional<Conversation> find(ConversationId id) {
        return Optional.ofNullable(conversations.get(id));
    }

    @Override
    public Optional<Conversation> with(UserId person) {
        return conversations.values().stream()
                .filter(conversation -> conversation.person().equals(Optional.of(person))).findFirst();
    }

    @Override
    public void remove(ConversationId id) {
        conversations.values().removeIf(conversation -> conversation.id().equals(id)
                || (conversation.home().equals(id.id()) && isOf(conversation, id.platform(), id.tenant())));
    }

    void forget(String platform, String tenant) {
        conversations.values().removeIf(conversation -> isOf(conversation, platform, tenant));
    }

    private static boolean isOf(Conversation conversation, String platform, String tenant) {
        return conversation.id().platform().equals(platform) && conversation.id().tenant().equals(tenant);
    }
}
