package io.leadershipbot.content.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.leadershipbot.content.Library;

/**
 * Writes what {@link ReleasedRule} holds the next version against. At each release, as
 * {@code docs/releasing.md} tells.
 */
final class ReleasedWriter {
    private ReleasedWriter() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            throw new IllegalArgumentException("Name the file to write.");
        }
        var lines = Library.builtIn().in(Locale.ENGLISH).areas().stream().flatMap(area -> area.items().stream())
                .map(item -> item.id() + " " + String.join(" ", Released.hashes(item)))
                .collect(Collectors.toCollection(TreeSet::new));
        Files.writeString(Path.of(args[0]),
                "# The items of the last release, with hashes of their words: ReleasedWriter.\n"
                        + String.join("\n", lines) + "\n");
    }
}
