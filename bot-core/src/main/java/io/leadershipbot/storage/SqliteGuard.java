package io.leadershipbot.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks at a SQLite file before SQLite does, and refuses what is not ours to change. Changes nothing. */
final class SqliteGuard {

    /** Stands in the header, so that nobody takes another application's file for ours: "LdBt". */
    static final int APPLICATION_ID = 0x4C644274;

    private SqliteGuard() {}

    /**
     * Looks at a file.
     *
     * @return the version of its schema as of the last checkpoint; 0 when it has none yet
     * @throws DatabaseException when the file is not ours
     * @throws IOException when it cannot be read
     */
    static int schemaVersion(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new DatabaseException(file + " is a folder where the database's file should be. "
                    + "Move it away, or set DATA_DIR to another folder.");
        }
        if (Files.notExists(file) || Files.size(file) == 0) {
            return 0;
        }
        var header = SqliteHeader.read(file).orElseThrow(() -> new DatabaseException(file + " is no SQLite database. "
                + "Move it away, or set DATA_DIR to another folder."));
        if (header.applicationId() != APPLICATION_ID) {
            throw new DatabaseException(file + " is a SQLite database of another application. "
                    + "Move it away, or set DATA_DIR to another folder.");
        }
        if (!Files.isWritable(file)) {
            throw new DatabaseException(file + " is read-only. Give the user who runs the bot the right to write it.");
        }
        return Schema.known(file, header.schemaVersion());
    }
}
