package io.leadershipbot.app.server;

import java.io.IOException;

/** A door cannot be opened, mostly because another program listens there already. */
public final class PortTakenException extends Exception {

    private static final long serialVersionUID = 1;

    PortTakenException(Door door, IOException cause) {
        super("Port " + door.port() + " at " + door.address().getHostAddress() + " cannot be opened: "
                + "another program listens there already, or this user may not. "
                + "Stop that program, or choose another port: " + door.setting() + "=" + (door.port() + 10) + ".",
                cause);
    }
}
