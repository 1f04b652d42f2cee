package io.leadershipbot.chat;

/** The core, as an adapter sees it. */
@FunctionalInterface
public interface InteractionHandler {

    /**
     * Answers. May take as long as it takes; the adapter acknowledges in time and sends a late reply behind.
     *
     * @return never {@code null}; faults are answered, not thrown
     */
    Reply handle(Interaction interaction);
}
