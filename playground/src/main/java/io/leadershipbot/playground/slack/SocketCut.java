package io.leadershipbot.playground.slack;

/** When a connection breaks, without a goodbye. */
public enum SocketCut {
    /** When it has just been opened. */
    BEFORE_HELLO,
    /** When something was about to be sent by it. */
    BEFORE_ENVELOPE,
    /** When something was sent by it and has not been acknowledged. */
    AFTER_ENVELOPE,
    /** When an acknowledgement was on its way and did not arrive. */
    INSTEAD_OF_ACKNOWLEDGEMENT,
    /** When an acknowledgement has arrived. */
    AFTER_ACKNOWLEDGEMENT
}
