package io.leadershipbot.chat;

import java.time.Instant;
import java.util.Optional;

/**
 * Somewhere the bot may speak without being asked.
 *
 * @param home what the bot was added to: the team of a channel, say; the conversation's own id elsewhere
 * @param person whose direct chat it is; empty for a group or a channel
 * @param address where the platform takes what is said there, such as a service URL; empty where it needs none
 * @param since when the bot was first seen there
 */
public record Conversation(ConversationId id, String home, Optional<UserId> person, String address, Instant since) {

    /** A direct chat names a person, so it is not printed. */
    @Override
    public String toString() {
        return "[conversation]";
    }
}
