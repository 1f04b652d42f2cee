package io.leadershipbot.app.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static java.util.stream.Collectors.joining;

/**
 * A copy of the launcher in a folder of its own, with a home, and a PATH that holds a few tools and nothing else. The
 * JDKs in it are scripts that tell how they were called, and so is Maven.
 */
final class Sandbox {

    private static final List<String> TOOLS = List.of("sh", "bash", "cat", "cksum", "cut", "dirname", "find", "grep",
            "head", "mkdir", "mv", "nice", "readlink", "rm", "sed", "sleep", "touch");
    private static final Instant BUILT = Instant.parse("2026-01-01T00:00:00Z");

    private final Path root;
    private final Path tools;
    private final Map<String, String> environment = new HashMap<>();
    final Path repository;
    final Path home;

    /** @param name the repository's folder, which may have spaces in it */
    Sandbox(Path root, String name) throws IOException {
        this.root = root;
        this.repository = Files.createDirectories(root.resolve(name));
        this.home = Files.createDirectory(root.resolve("home"));
        this.tools = Files.createDirectory(root.resolve("tools"));
        for (var tool : TOOLS) {
            withTool(where(tool));
        }
        script(repository.resolve("leadership-bot"), Files.readString(original()));
        source("content/src/main/resources/pack/en/trust.yaml");
        source("app/src/main/java/Main.java");
        source("app/src/test/java/MainTest.java");
        source("app/pom.xml");
        source("pom.xml");
        environment.put("PATH", tools.toString());
        environment.put("HOME", home.toString());
    }

    /** The launcher of the repository that is being tested. */
    static Path original() {
        return Path.of("").toAbsolutePath().resolveSibling("leadership-bot");
    }

    Path jar() {
        return repository.resolve("app/target/leadership-bot.jar");
    }

    /** A file of the repository, as old as all the others. */
    Path source(String name) throws IOException {
        var file = repository.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, name);
        for (var each = file; !each.equals(repository); each = each.resolveSibling("").normalize()) {
            Files.setLastModifiedTime(each, FileTime.from(BUILT.minusSeconds(60)));
        }
        return file;
    }

    /** Something that is built and newer than every source. */
    Sandbox built() throws IOException {
        Files.createDirectories(repository.resolve("app/target"));
        Files.writeString(jar(), "jar");
        Files.setLastModifiedTime(jar(), FileTime.from(BUILT));
        return this;
    }

    /** A JDK that says its name and its arguments, one a line. */
    Path jdk(Path folder, String version) throws IOException {
        Files.createDirectories(folder.resolve("bin"));
        Files.writeString(folder.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
        script(folder.resolve("bin/javac"), "#!/bin/sh\n");
        script(folder.resolve("bin/java"),
                """
                #!/bin/sh
                echo "java %s"
                for each in "$@"; do
                    echo "<$each>"
                    case $each in -XX:AOTCacheOutput=*|-XX:ArchiveClassesAtExit=*) echo cache >"${each#*=}" ;; esac
                done
                case "$*" in *' fail') exit 7 ;; esac
                """.formatted(version));
        return folder;
    }

    /** A JDK of version 99 that is found whatever else this machine has. */
    Sandbox withJdk() throws IOException {
        jdk(home.resolve(".jdks/test"), "99.0.1");
        return this;
    }

    /** A Maven that notes each call in {@code maven.txt} and then does this. */
    Sandbox withMaven(String script) throws IOException {
        script(tools.resolve("mvn"), "#!/bin/sh\necho \"$*\" >>'" + calls() + "'\n" + script + "\n");
        return this;
    }

    /** A Maven that makes the jar. */
    Sandbox withMaven() throws IOException {
        return withMaven("echo jar >'" + jar() + "'");
    }

    /** The calls of Maven so far. */
    List<String> builds() throws IOException {
        return Files.exists(calls()) ? Files.readAllLines(calls()) : List.of();
    }

    private Path calls() {
        return root.resolve("maven.txt");
    }

    /** A program of this machine that is found on the PATH. */
    Sandbox withTool(Path program) throws IOException {
        script(tools.resolve(program.getFileName()), "#!/bin/sh\nexec " + program + " \"$@\"\n");
        return this;
    }

    /** A program of the sandbox that is found on the PATH through a link. */
    Sandbox onPath(Path program) throws IOException {
        Files.createSymbolicLink(tools.resolve(program.getFileName()), program);
        return this;
    }

    Sandbox with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Changes the launcher, to meet what this machine cannot show. */
    Sandbox changed(String from, String to) throws IOException {
        var script = repository.resolve("leadership-bot");
        var changed = Files.readString(script).replace(from, to);
        script(script, changed);
        return this;
    }

    static void script(Path file, String content) throws IOException {
        Files.writeString(file, content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Runs the launcher to its end. */
    Run run(String... arguments) throws IOException, InterruptedException {
        return run(repository, repository.resolve("leadership-bot"), arguments);
    }

    /** Runs a launcher from a folder to its end. */
    Run run(Path folder, Path launcher, String... arguments) throws IOException, InterruptedException {
        return start(folder, launcher, arguments).ended();
    }

    /** Starts the launcher. */
    Run.Started start(Path folder, Path launcher, String... arguments) throws IOException {
        var out = Files.createTempFile(root, "out", ".txt");
        var err = Files.createTempFile(root, "err", ".txt");
        var command = Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments)).toList();
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(out.toFile())
                .redirectError(err.toFile()).redirectInput(new File("/dev/null"));
        builder.environment().clear();
        builder.environment().putAll(environment);
        return new Run.Started(builder.start(), out, err);
    }

    /** Runs a shell command in the repository, in a terminal that shows what is typed unless it is told not to. */
    TerminalRun terminal(String command) throws IOException {
        var out = Files.createTempFile(root, "terminal", ".txt");
        var err = Files.createTempFile(root, "err", ".txt");
        var builder = new ProcessBuilder(where("script").toString(), "--quiet", "--flush", "--return", "--echo",
                "always", "--command", command, "/dev/null").directory(repository.toFile()).redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().put("SHELL", where("sh").toString());
        return new TerminalRun(new Run.Started(builder.start(), out, err));
    }

    private static Path where(String tool) {
        return Stream.of("/bin/", "/usr/bin/").map(folder -> Path.of(folder + tool)).filter(Files::exists).findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        tool + " is not on this machine, which needs " + TOOLS.stream().collect(joining(", "))));
    }
}
