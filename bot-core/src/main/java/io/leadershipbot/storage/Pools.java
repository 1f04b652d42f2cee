package io.leadershipbot.storage;

import java.time.Duration;

import com.zaxxer.hikari.HikariDataSource;

/** Connection pools, which open their first connection when they are first asked. */
final class Pools {

    /** How long somebody waits for a connection: shorter than a platform waits for an answer. */
    static final Duration PATIENCE = Duration.ofMillis(2_500);

    private Pools() {}

    static HikariDataSource pool(String name, int size) {
        var pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(PATIENCE.toMillis());
        return pool;
    }
}
