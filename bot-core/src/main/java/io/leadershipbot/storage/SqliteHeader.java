package io.leadershipbot.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * What a SQLite file says of itself in its first hundred bytes, read without SQLite, which might change the file.
 *
 * @param applicationId which application made the file
 * @param schemaVersion as of the last checkpoint: what waits in the write-ahead log is not in it
 * @param hasWriteAheadLog whether it is written by way of a log, which a crash leaves whole
 * @see <a href="https://www.sqlite.org/fileformat.html#the_database_header">The database header</a>
 */
record SqliteHeader(int applicationId, int schemaVersion, boolean hasWriteAheadLog) {

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LENGTH = 100;
    private static final int WRITE_VERSION = 18;
    private static final int SCHEMA_VERSION = 60;
    private static final int APPLICATION_ID = 68;
    private static final byte BY_LOG = 2;

    /** Empty when this is no SQLite file. */
    static Optional<SqliteHeader> read(Path file) throws IOException {
        var bytes = ByteBuffer.allocate(LENGTH);
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                // Until the header is whole or the file ends.
            }
        }
        if (bytes.hasRemaining() || !bytes.slice(0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC))) {
            return Optional.empty();
        }
        return Optional.of(new SqliteHeader(bytes.getInt(APPLICATION_ID), bytes.getInt(SCHEMA_VERSION),
                bytes.get(WRITE_VERSION) == BY_LOG));
    }
}
