package io.leadershipbot.teams;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;

import io.leadershipbot.chat.Conversation;
import io.leadershipbot.chat.ConversationId;
import io.leadershipbot.chat.Installation;
import io.leadershipbot.chat.PlatformEvent;
import io.leadershipbot.chat.UserId;
import io.leadershipbot.log.Detail;
import io.leadershipbot.log.Event;
import io.leadershipbot.log.EventLog;
import io.leadershipbot.recent.RecentKeys;
import io.leadershipbot.teams.framework.ChatKind;
import io.leadershipbot.teams.framework.Scene;

/** Tells where the bot is: when it is added or removed, and when somebody talks to it where it was not known to be. */
final class News {

    private static final int MOST = 100_000;
    private static final Duration MEMORY = Duration.ofDays(1);
    private static final String THREAD = ";messageid=";

    private final Consumer<PlatformEvent> events;
    private final InstantSource clock;
    private final EventLog log;
    private final RecentKeys told = new RecentKeys(MOST);

    News(Consumer<PlatformEvent> events, InstantSource clock, EventLog log) {
        this.events = events;
        this.clock = clock;
        this.log = log;
    }

    /** The bot was added. */
    void joined(Scene scene) {
        forget(key(scene));
        met(scene);
    }

    /** Somebody talked to the bot here. Says so once a day, as the address may have changed. */
    void met(Scene scene) {
        if (isToBeTold(key(scene))) {
            try {
                tell(scene);
            } catch (RuntimeException e) {
                // Who talked to the bot has their answer; the next one who does is a new chance.
                forget(key(scene));
                forget(RecentKeys.number(scene.conversation().tenant()));
                log.note(Event.STORAGE_FAILED, e, Detail.platform(TeamsPlatform.NAME));
            }
        }
    }

    /** The bot is no more in a conversation of this scene's tenant. */
    void left(Scene scene, String conversation) {
        forget(key(conversation, scene));
        events.accept(new PlatformEvent.Left(new ConversationId(TeamsPlatform.NAME, scene.conversation().tenant(),
                withoutThread(conversation))));
    }

    private void tell(Scene scene) {
        var tenant = scene.conversation().tenant();
        var now = clock.instant();
        if (isToBeTold(RecentKeys.number(tenant))) {
            events.accept(new PlatformEvent.Installed(
                    new Installation(TeamsPlatform.NAME, tenant, scene.bot(), now)));
        }
        var person = scene.kind() == ChatKind.PERSONAL
                ? scene.person().map(somebody -> new UserId(TeamsPlatform.NAME, tenant, somebody.id()))
                : Optional.<UserId>empty();
        events.accept(new PlatformEvent.Joined(new Conversation(
                new ConversationId(TeamsPlatform.NAME, tenant, withoutThread(scene.conversation().id())),
                withoutThread(scene.home()), person,
                scene.serviceUrl(), now)));
    }

    private synchronized boolean isToBeTold(long key) {
        var now = clock.millis();
        if (told.has(key, now)) {
            return false;
        }
        told.put(key, now + MEMORY.toMillis());
        return true;
    }

    private synchronized void forget(long key) {
        told.remove(key);
    }

    private static long key(Scene scene) {
        return key(scene.conversation().id(), scene);
    }

    private static long key(String conversation, Scene scene) {
        return RecentKeys.number(withoutThread(conversation) + " " + scene.serviceUrl());
    }

    private static String withoutThread(String conversation) {
        int thread = conversation.indexOf(THREAD);
        return thread < 0 ? conversation : conversation.substring(0, thread);
    }
}
