package io.leadershipbot.testkit.canary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import static java.nio.charset.StandardCharsets.UTF_8;

/** All files in a folder and the folders in it, and their names. */
public record Folder(String name, Path path, Planter planter) implements Place {

    /** A folder into which leaks are planted as a file of their own. */
    public static Folder of(String name, Path path) {
        return new Folder(name, path, leaks -> {
            try (var file = Files.newOutputStream(path.resolve("planted"))) {
                for (var leak : leaks) {
                    file.write('\n');
                    file.write(leak);
                }
            }
        });
    }

    @Override
    public void show(Viewer viewer) throws IOException {
        try (var found = Files.walk(path)) {
            for (var file : found.filter(Files::isRegularFile).sorted().toList()) {
                var relative = path.relativize(file).toString();
                viewer.view("", new ByteArrayInputStream(relative.getBytes(UTF_8)));
                show(viewer, file, relative);
            }
        }
    }

    private static void show(Viewer viewer, Path file, String relative) throws IOException {
        try (var content = Files.newInputStream(file)) {
            viewer.view(relative, content);
        } catch (NoSuchFileException gone) {
            // Files come and go while a program runs; what is no longer there leaks nothing.
            return;
        }
    }

    @Override
    public boolean holdsBytes() {
        return true;
    }

    @Override
    public void plant(List<byte[]> leaks) throws IOException {
        planter.plant(leaks);
    }
}
