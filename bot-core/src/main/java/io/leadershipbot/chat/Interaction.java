package io.leadershipbot.chat;

/**
 * Everything that asks the bot for something, whatever platform and gesture it came from.
 *
 * @param id the same when a platform delivers the same request again, and different for every other
 * @param caller who asks
 * @param origin where: the conversation that the answer belongs to, also for a form or a button that travelled
 * @param privacy who could see it being asked
 * @param source typed, clicked or submitted
 * @param invocation what is asked for
 */
public record Interaction(String id, Caller caller, ConversationId origin, Privacy privacy, Source source,
        Invocation invocation) {

    /** The same interaction, asking for something else. */
    public Interaction with(Invocation other) {
        return new Interaction(id, caller, origin, privacy, source, other);
    }

    /** Says only how it came. */
    @Override
    public String toString() {
        return "[interaction " + source + "]";
    }
}
