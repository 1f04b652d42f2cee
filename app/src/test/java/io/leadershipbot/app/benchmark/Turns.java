package io.leadershipbot.app.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Servers that stand side by side and take turns, so that what else the machine does falls on all of them. */
final class Turns {

    /** More than one connection at a time. */
    static final int SEVERAL = 8;

    private static final int WARM_UP = 60_000;
    private static final int ROUND = 4_000;
    private static final int ROUNDS = 11;
    private static final int PEOPLE = 1_000;

    private final List<Server> servers;

    private Turns(List<Server> servers) {
        this.servers = servers;
    }

    /** Servers whose code has been compiled by much use. */
    static Turns warm(List<Server> servers) {
        servers.forEach(server -> server.asker().ask(WARM_UP, PEOPLE, SEVERAL));
        return new Turns(servers);
    }

    /** The median of each server's microseconds of CPU per request. */
    List<Double> micros(int connections) {
        Map<Server, List<Double>> micros = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (var server : servers) {
                micros.computeIfAbsent(server, first -> new ArrayList<>())
                        .add(server.microsPerRequest(ROUND, PEOPLE, connections));
            }
        }
        return micros.values().stream().map(Median::of).toList();
    }
}
