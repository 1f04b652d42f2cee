package io.leadershipbot.storage;

import org.junit.jupiter.api.AfterEach;

final class PostgresContractTest extends StorageContract {

    private final TestPostgres postgres = TestPostgres.emptySchema();

    @Override
    DatabaseLocation location() {
        return postgres.location();
    }

    @Override
    @AfterEach
    void close() {
        super.close();
        postgres.close();
    }
}
