package io.leadershipbot.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The files of the release. */
final class Release {

    static final String VERSION = System.getProperty("release.version", "unknown");
    static final Path MODULE = Path.of("").toAbsolutePath();
    static final Path TARGET = MODULE.resolve("target");
    static final Path FILES = TARGET.resolve("release");
    static final Path JAVA = Path.of(System.getProperty("java.home"));

    private Release() {}

    /** A file whose name begins as the release does. */
    static Path file(String ending) {
        return FILES.resolve("leadership-bot-" + VERSION + ending);
    }

    /** The only file with that ending. */
    static Path only(String ending) throws IOException {
        try (var files = Files.list(FILES)) {
            return files.filter(file -> file.toString().endsWith(ending)).findFirst()
                    .orElseThrow(() -> new AssertionError("No file of the release ends with " + ending));
        }
    }

    /** Says plainly, here and in a file, what this machine cannot try. Gives that line, to abort the test with. */
    static String notTried(String what, String why) throws IOException {
        var line = "Not tried here: " + what + ". " + why.strip().lines().findFirst().orElse("");
        System.out.println(line);
        Files.writeString(TARGET.resolve("not-tried.txt"), line + "\n", StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        return line;
    }
}
