package io.leadershipbot.app;

/** The content of the organisation cannot be used. The message tells every fault. */
final class OverlayFaultsException extends RuntimeException {

    private static final long serialVersionUID = 1;

    OverlayFaultsException(String faults) {
        super(faults);
    }
}
