package io.leadershipbot.chat;

/** What a platform tells about itself, unasked. */
public sealed interface PlatformEvent {

    /** The bot was found to be at home in a workspace or tenant; comes again at every start. */
    record Installed(Installation installation) implements PlatformEvent {}

    /** The bot was added to a conversation, or is there and was not known to be. */
    record Joined(Conversation conversation) implements PlatformEvent {}

    /** The bot is no more in a conversation, or the conversation is no more. */
    record Left(ConversationId conversation) implements PlatformEvent {}

    /** The bot was removed; everything kept for that tenant is to be forgotten. */
    record Uninstalled(String platform, String tenant) implements PlatformEvent {}
}
