package io.leadershipbot.app.doctor;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import io.leadershipbot.app.settings.Examination;
import io.leadershipbot.storage.DatabaseLocation;

/** Whether there is a place for the embedded database, and room in it. Tries nothing out: it asks the system. */
record DataFolderCheck(Examination examination, Disk disk) implements Check {

    private static final long MEGABYTE = 1024 * 1024;
    private static final long FULL = 64 * MEGABYTE;
    private static final long NARROW = 1024 * MEGABYTE;

    DataFolderCheck(Examination examination) {
        this(examination, folder -> room(Files.getFileStore(folder)));
    }

    /** Bytes that this user may still write there. */
    interface Disk {
        long room(Path folder) throws IOException;
    }

    private static long room(FileStore disk) throws IOException {
        return disk.isReadOnly() ? 0 : disk.getUsableSpace();
    }

    @Override
    public String name() {
        return "data-folder";
    }

    @Override
    public List<Finding> run() {
        if (!examination.isSound("DATA_DIR") || !examination.isSound("DATABASE_URL")) {
            return List.of(off("settings-first"));
        }
        return switch (examination.settings().database()) {
            case DatabaseLocation.SqliteFile(var file) -> List.of(look(file.toAbsolutePath()));
            case DatabaseLocation.Postgres postgres -> List.of(ok("data-folder.unused", Map.of()));
        };
    }

    private Finding look(Path file) {
        var folder = file.getParent() == null ? file : file.getParent();
        var nearest = nearest(folder);
        if (!Files.isDirectory(nearest)) {
            return wrong("data-folder.is-file", Map.of("folder", folder.toString(), "file", nearest.toString()));
        }
        if (!Files.isWritable(nearest)) {
            return wrong("data-folder.unwritable", Map.of("folder", nearest.toString()));
        }
        try {
            return room(folder, nearest, disk.room(nearest));
        } catch (IOException unknown) {
            return warning("data-folder.unknown", Map.of("folder", folder.toString()));
        }
    }

    private Finding room(Path folder, Path nearest, long room) {
        var values = Map.of("folder", folder.toString(), "megabytes", Long.toString(room / MEGABYTE));
        if (room < FULL) {
            return wrong("data-folder.full", values);
        }
        if (room < NARROW) {
            return warning("data-folder.narrow", values);
        }
        return ok(nearest.equals(folder) ? "data-folder.fine" : "data-folder.new", values);
    }

    /** The folder itself, or the one in which it would be made. */
    private static Path nearest(Path folder) {
        var nearest = folder;
        while (!Files.exists(nearest) && nearest.getParent() != null) {
            nearest = nearest.getParent();
        }
        return nearest;
    }
}
