package io.leadershipbot.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.leadershipbot.content.check.ContentCheck;
import io.leadershipbot.content.check.Fault;
import io.leadershipbot.content.check.Report;

/** A small pack without a fault, copied into a folder of its own, in which a test can spoil one thing. */
public final class TestPack {
    public static final String TRUST = "en/trust.yaml";

    private final Path folder;

    private TestPack(Path folder) {
        this.folder = folder;
    }

    public static TestPack in(Path folder) {
        try (var files = Files.walk(original())) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = folder.resolve(original().relativize(file).toString());
                Files.createDirectories(folder.resolve("en"));
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TestPack(folder);
    }

    /** The pack as it lies among the test's resources. */
    public static Path original() {
        var url = TestPack.class.getResource("/small-pack");
        if (url == null) {
            throw new IllegalStateException("small-pack is not among the test's resources");
        }
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public Path folder() {
        return folder;
    }

    /** Changes the first place where {@code old} stands in the only area's file. */
    public TestPack replace(String old, String replacement) {
        return replace(TRUST, old, replacement);
    }

    public TestPack replace(String file, String old, String replacement) {
        var text = read(file);
        int at = text.indexOf(old);
        if (at < 0) {
            throw new IllegalArgumentException("'" + old + "' does not stand in " + file);
        }
        return write(file, text.substring(0, at) + replacement + text.substring(at + old.length()));
    }

    public TestPack write(String file, String text) {
        try {
            var path = folder.resolve(file);
            Files.createDirectories(path.resolveSibling(""));
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line, counted from 1, on which {@code text} first stands in the only area's file. */
    public int lineOf(String text) {
        var all = read(TRUST);
        return (int) all.substring(0, all.indexOf(text)).chars().filter(sign -> sign == '\n').count() + 1;
    }

    public Report check() {
        return ContentCheck.of(folder);
    }

    /** The one fault that the pack has. */
    public Fault onlyFault() {
        var faults = check().faults();
        if (faults.size() != 1) {
            throw new AssertionError("One fault was expected: " + faults);
        }
        return faults.getFirst();
    }
}
