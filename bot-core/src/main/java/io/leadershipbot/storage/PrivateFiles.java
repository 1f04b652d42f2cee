package io.leadershipbot.storage;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Makes files and folders that only their owner can read, where the file system knows owners. */
final class PrivateFiles {

    private PrivateFiles() {}

    /** Makes the folder of a file, with those above it. One that exists stays as it is. */
    static void makeFolderOf(Path file) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            Files.createDirectories(folder, attributes(folder, "rwx------"));
        }
    }

    /** Makes an empty file. One that exists stays as it is. */
    static void makeFile(Path file) throws IOException {
        try {
            Files.createFile(file, mode(file));
        } catch (FileAlreadyExistsException e) {
            // Just as well.
        }
    }

    /** How a new file is made. */
    static FileAttribute<?>[] mode(Path file) {
        return attributes(file, "rw-------");
    }

    private static FileAttribute<?>[] attributes(Path path, String permissions) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }
}
