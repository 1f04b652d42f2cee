package io.leadershipbot.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says why a SQLite file could not be opened, and what to do. */
final class SqliteFaults {

    private static final String PERMISSIONS = "Give the user who runs the bot the right to read and write it "
            + "and its folder, or set DATA_DIR to another folder.";

    private SqliteFaults() {}

    static DatabaseException explain(Path file, Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseException known) {
                return known;
            }
            if (cause instanceof SQLiteException sqlite) {
                return new DatabaseException(file + " " + explain(sqlite), fault);
            }
            if (cause instanceof NativeLibraryNotFoundException) {
                return new DatabaseException("SQLite's native library cannot be unpacked and loaded. Start with "
                        + "-Dorg.sqlite.tmpdir= and a folder that this user may write to and run programs from.",
                        fault);
            }
            if (cause instanceof IOException io) {
                return new DatabaseException(file + " " + explain(io), fault);
            }
        }
        return new DatabaseException(file + " cannot be used: " + fault.getClass().getSimpleName() + ".", fault);
    }

    private static String explain(SQLiteException fault) {
        var code = fault.getResultCode();
        // The low byte is the kind; the rest tells its cases apart.
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
            case SQLITE_BUSY,
                    SQLITE_LOCKED -> "is locked by another program. Close what has it open "
                            + "(a database browser, a backup) and start again.";
            case SQLITE_READONLY -> "cannot be written: it, its folder or its file system is read-only. " + PERMISSIONS;
            case SQLITE_CORRUPT -> "is damaged. Restore a backup, or move the file away to begin anew.";
            case SQLITE_FULL -> "cannot be written: the disk is full. Make room and start again.";
            case SQLITE_CANTOPEN -> "cannot be opened. " + PERMISSIONS;
            case SQLITE_NOTADB -> "is no SQLite database. Move it away, or set DATA_DIR to another folder.";
            default -> "cannot be used (" + code.name()
                    + "). Check the disk and its file system; it must be a local one.";
        };
    }

    private static String explain(IOException fault) {
        if (fault instanceof AccessDeniedException) {
            return "cannot be read and written by this user. " + PERMISSIONS;
        }
        if (fault instanceof FileAlreadyExistsException occupied) {
            return "cannot be made: " + occupied.getFile() + " is a file where a folder should be. "
                    + "Set DATA_DIR to another folder.";
        }
        var reason = fault instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : fault.getClass().getSimpleName();
        return "cannot be read and written (" + reason + "). Set DATA_DIR to a folder on a local disk with room.";
    }
}
