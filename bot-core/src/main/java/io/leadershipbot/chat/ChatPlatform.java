package io.leadershipbot.chat;

import java.util.List;
import java.util.function.Consumer;

import io.leadershipbot.http.Endpoint;

/** A platform that the bot speaks on. One module and one line where everything is wired. */
public interface ChatPlatform extends AutoCloseable {

    /** A stable short name, {@code slack} or {@code teams}: part of every id and of stored rows. */
    String name();

    /** Where the platform's requests come in. */
    List<Endpoint> endpoints();

    /** Begins to answer. Called once, before the first request. */
    void start(InteractionHandler handler, Consumer<PlatformEvent> events);

    /** Finishes what was accepted, in bounded time, and lets go of everything. */
    @Override
    void close();
}
