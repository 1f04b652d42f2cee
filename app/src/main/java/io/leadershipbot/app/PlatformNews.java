package io.leadershipbot.app;

import java.util.function.Consumer;

import io.leadershipbot.chat.Conversations;
import io.leadershipbot.chat.Installations;
import io.leadershipbot.chat.PlatformEvent;
import io.leadershipbot.log.Detail;
import io.leadershipbot.log.Event;
import io.leadershipbot.log.EventLog;

/** Keeps what platforms tell about where the bot is at home, and forgets what belongs to where it is no more. */
final class PlatformNews implements Consumer<PlatformEvent> {

    private final Installations installations;
    private final Conversations conversations;
    private final EventLog log;

    PlatformNews(Installations installations, Conversations conversations, EventLog log) {
        this.installations = installations;
        this.conversations = conversations;
        this.log = log;
    }

    @Override
    public void accept(PlatformEvent event) {
        switch (event) {
            case PlatformEvent.Installed(var installation) -> {
                installations.save(installation);
                log.note(Event.INSTALLED, Detail.platform(installation.platform()));
            }
            case PlatformEvent.Joined(var conversation) -> {
                conversations.save(conversation);
                log.note(Event.CONVERSATION_JOINED, Detail.platform(conversation.id().platform()));
            }
            case PlatformEvent.Left(var conversation) -> {
                conversations.remove(conversation);
                log.note(Event.CONVERSATION_LEFT, Detail.platform(conversation.platform()));
            }
            case PlatformEvent.Uninstalled(var platform, var tenant) -> {
                installations.remove(platform, tenant);
                log.note(Event.UNINSTALLED, Detail.platform(platform));
            }
        }
    }
}
