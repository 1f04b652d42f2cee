package io.leadershipbot.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

/**
 * Says that a process owns a SQLite file, by a lock on an empty file beside it. The system lets go of the lock when the
 * process ends, however it ends; the empty file stays. (A lock on the database itself would undo SQLite's own.)
 */
final class Ownership implements AutoCloseable {

    private final FileChannel channel;

    private Ownership(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes ownership.
     *
     * @throws DatabaseException when another process has it
     */
    static Ownership of(Path file) throws IOException {
        var beside = file.resolveSibling(file.getFileName() + ".lock");
        var channel = FileChannel.open(beside, Set.of(CREATE, WRITE), PrivateFiles.mode(beside));
        try {
            if (channel.tryLock() != null) {
                return new Ownership(channel);
            }
        } catch (OverlappingFileLockException e) {
            // This very process has it: said below, as of any other.
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw new DatabaseException(file + " is in use by another process of the bot. "
                + "Stop that one, or give this one a DATA_DIR of its own.");
    }

    /** True while a process owns the file. Takes nothing that it does not give back at once, and makes no file. */
    static boolean isTaken(Path file) throws IOException {
        var beside = file.resolveSibling(file.getFileName() + ".lock");
        if (Files.notExists(beside)) {
            return false;
        }
        try (var channel = FileChannel.open(beside, READ); var lock = channel.tryLock(0, Long.MAX_VALUE, true)) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
