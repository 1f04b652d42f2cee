package io.leadershipbot.slack.socket;

/** Who answers what sockets bring. */
@FunctionalInterface
public interface EnvelopeHandler {

    /**
     * Handles an envelope on a virtual thread of its own; may take as long as it takes.
     *
     * @param receipt acknowledges it; an envelope that is not acknowledged counts as failed
     */
    void handle(Envelope envelope, Receipt receipt);
}
