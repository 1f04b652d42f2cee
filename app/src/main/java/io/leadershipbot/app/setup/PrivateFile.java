package io.leadershipbot.app.setup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

/**
 * A file that only its owner can read, from its first byte on. It is written beside the old one, which it then takes
 * the place of in one step: who is killed in the middle has the old one.
 */
final class PrivateFile {

    private static final Set<PosixFilePermission> OWN = EnumSet.of(PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE);

    private PrivateFile() {}

    /**
     * Replaces a file, or makes it. It keeps its owner, and its permissions where they are stricter.
     *
     * @param file not a link
     */
    static void write(Path file, String text) throws IOException {
        // Malformed text must not get as far as the disk.
        var bytes = UTF_8.newEncoder().encode(java.nio.CharBuffer.wrap(text));
        var fresh = beside(file);
        try {
            writeFresh(fresh, bytes);
            likeOld(file, fresh);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
        persist(file.resolveSibling(""));
    }

    /** Fails if the file could not be written. */
    static void tryToWriteBeside(Path file) throws IOException {
        var fresh = beside(file);
        try {
            writeFresh(fresh, ByteBuffer.allocate(0));
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Always the same, so that what a killed process left does not lie there for ever. */
    private static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".new");
    }

    private static void writeFresh(Path fresh, ByteBuffer bytes) throws IOException {
        Files.deleteIfExists(fresh);
        var own = isPosix(fresh)
                ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(OWN)}
                : new FileAttribute<?>[0];
        try (var channel = FileChannel.open(fresh, Set.of(CREATE_NEW, WRITE), own)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static void likeOld(Path old, Path fresh) throws IOException {
        if (!isPosix(old)) {
            return;
        }
        try {
            var attributes = view(old).readAttributes();
            var kept = EnumSet.copyOf(OWN);
            kept.retainAll(attributes.permissions());
            Files.setPosixFilePermissions(fresh, kept);
            if (!attributes.owner().equals(Files.getOwner(fresh))) {
                // Somebody else's bot reads it, and must still be able to.
                view(fresh).setGroup(attributes.group());
                view(fresh).setOwner(attributes.owner());
            }
        } catch (NoSuchFileException absent) {
            // The first of its kind.
        }
    }

    private static PosixFileAttributeView view(Path file) throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view == null) {
            throw new IOException("This file system knows no owners.");
        }
        return view;
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** A move survives a power cut only with its folder; where a folder cannot be opened, as on Windows, it does so by itself. */
    private static void persist(Path folder) {
        try (var channel = FileChannel.open(folder, READ)) {
            channel.force(true);
        } catch (IOException notHere) {
            // The file is in its place, and that is what was asked for.
        }
    }
}
