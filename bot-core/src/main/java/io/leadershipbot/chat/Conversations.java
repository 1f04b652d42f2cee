package io.leadershipbot.chat;

import java.util.Optional;

/** Where the bot may speak without being asked: one row per direct chat, group and channel. */
public interface Conversations {

    /** Adds the conversation, or renews it and keeps its first {@code since}. A person has one direct chat: the newest. */
    void save(Conversation conversation);

    /** The conversation, if the bot is there. */
    Optional<Conversation> find(ConversationId id);

    /** The direct chat with a person, if there is one. */
    Optional<Conversation> with(UserId person);

    /** Forgets the conversation, and every other whose home it is. */
    void remove(ConversationId id);
}
