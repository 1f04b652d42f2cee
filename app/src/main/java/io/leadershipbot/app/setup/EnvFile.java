package io.leadershipbot.app.setup;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import io.leadershipbot.app.settings.DotEnvText;

/** The {@code .env} file, which holds secrets: written whole or not at all, and for its owner's eyes alone. */
final class EnvFile {

    /** As many links as Linux follows. */
    private static final int LINKS = 40;

    private final Path file;

    EnvFile(Path file) {
        this.file = file;
    }

    /** The file as it was named, which may be a link. */
    Path path() {
        return file;
    }

    /**
     * Finds out before anybody has typed anything whether it could be changed.
     *
     * @throws UnwritableException if it could not
     */
    void check() throws UnwritableException {
        try {
            text(target());
            PrivateFile.tryToWriteBeside(target());
        } catch (IOException refused) {
            throw UnwritableException.of(file, refused);
        }
    }

    /**
     * Changes some values and leaves everything else as it is now.
     *
     * @param changes by name the value, or nothing to take it out
     * @throws UnwritableException if nothing was changed
     */
    void change(Map<String, Optional<String>> changes) throws UnwritableException {
        try {
            var target = target();
            PrivateFile.write(target, DotEnvText.changed(text(target), changes));
        } catch (IOException refused) {
            throw UnwritableException.of(file, refused);
        }
    }

    private static String text(Path target) throws IOException {
        try {
            return Files.readString(target);
        } catch (NoSuchFileException absent) {
            return "";
        }
    }

    /** Where a link leads, so that the link stays one. */
    private Path target() throws IOException {
        var target = file.toAbsolutePath();
        for (int followed = 0; Files.isSymbolicLink(target); followed++) {
            if (followed == LINKS) {
                throw new IOException("The link leads in circles.");
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(target)) {
            throw new IOException("It is no file.");
        }
        return target;
    }

    /** Why the file cannot be changed. */
    enum Reason {
        /** The folder does not let this user write, or is not there. */
        FOLDER,
        /** The file itself cannot be read or replaced. */
        FILE,
        /** It is not text in UTF-8. */
        TEXT
    }

    /** The file cannot be changed, and has not been. */
    static final class UnwritableException extends Exception {

        private static final long serialVersionUID = 1;

        private final Reason reason;

        private UnwritableException(Reason reason, IOException cause) {
            super(cause);
            this.reason = reason;
        }

        private static UnwritableException of(Path file, IOException cause) {
            if (cause instanceof CharacterCodingException) {
                return new UnwritableException(Reason.TEXT, cause);
            }
            return new UnwritableException(
                    Files.isWritable(file.toAbsolutePath().resolveSibling(""))
                            && Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                                    ? Reason.FILE
                                    : Reason.FOLDER,
                    cause);
        }

        Reason reason() {
            return reason;
        }
    }
}
