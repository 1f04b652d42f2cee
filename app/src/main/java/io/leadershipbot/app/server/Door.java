package io.leadershipbot.app.server;

import java.net.InetAddress;
import java.util.List;

import io.leadershipbot.http.Endpoint;

/**
 * Where the server listens, and what it answers there.
 *
 * @param setting which setting the port comes from, for the message when it is taken
 * @param port 0 for any free one
 */
public record Door(String setting, InetAddress address, int port, List<Endpoint> endpoints) {

    /** Takes an unmodifiable copy. */
    public Door {
        endpoints = List.copyOf(endpoints);
    }
}
