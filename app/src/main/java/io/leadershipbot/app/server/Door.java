package io.leadershipbot.app.server;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

import io.leadershipbot.http.Endpoint;

/**
 * Where the server listens, and what it answers there.
 *
 * @param setting which setting the port comes from, for the message when it is taken
 * @param port 0 for any free one
 * @param branch what stands there beside them, if anything does
 */
public record Door(String setting, InetAddress address, int port, List<Endpoint> endpoints,
        Optional<Branch> branch) {

    /** Takes an unmodifiable copy. */
    public Door {
        endpoints = List.copyOf(endpoints);
    }

    /** Endpoints alone. */
    public Door(String setting, InetAddress address, int port, List<Endpoint> endpoints) {
        this(setting, address, port, endpoints, Optional.empty());
    }
}
