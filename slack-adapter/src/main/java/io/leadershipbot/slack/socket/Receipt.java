package io.leadershipbot.slack.socket;

/** The way to acknowledge one envelope. */
public interface Receipt {

    /**
     * Acknowledges it, from any thread; a second time does nothing.
     *
     * @param answer JSON that the acknowledgement carries; empty for none
     */
    void acknowledge(String answer);

    /** True while the connection lives that it came by: what was acknowledged by it has most likely arrived. */
    boolean isConnected();

    /** Does something behind the acknowledgement, on another thread. The envelope counts as at work until it is done. */
    void behind(Runnable work);
}
