package io.leadershipbot.storage;

import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;

final class SqliteContractTest extends StorageContract {

    private final Path folder;

    SqliteContractTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Override
    DatabaseLocation location() {
        return DatabaseLocation.inFolder(folder);
    }
}
