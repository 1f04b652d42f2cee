package io.leadershipbot.storage;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Starts PostgreSQL as a user with fewer rights, for root on a machine where {@code unshare} is forbidden. Uses the
 * binaries that the embedded one unpacked before it failed.
 */
final class LowlyPostgres {

    /** {@code nobody}, on every Linux. */
    private static final String USER = "65534";

    private LowlyPostgres() {}

    /**
     * Starts it; it ends with the JVM.
     *
     * @param failure why the embedded one did not start
     * @return its address
     */
    static String start(Exception failure) {
        try {
            var binaries = binaries();
            var folder = Files.createTempDirectory("leadership-bot-postgres");
            var data = folder.resolve("data").toString();
            var port = freePort();
            run("chown", USER, folder.toString());
            asUser(binaries.resolve("initdb"), "-A", "trust", "-U", "postgres", "-E", "UTF-8", "-D", data);
            asUser(binaries.resolve("pg_ctl"), "-w", "-D", data, "-l", folder.resolve("log").toString(), "-o",
                    "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off",
                    "start");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(binaries, folder)));
            return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
        } catch (IOException | RuntimeException e) {
            e.addSuppressed(failure);
            throw new AssertionError("No PostgreSQL could be started. Set TEST_PG_URL to the address of one, such as "
                    + "postgresql://postgres:secret@localhost:5432/postgres.", e);
        }
    }

    private static void stop(Path binaries, Path folder) {
        try {
            asUser(binaries.resolve("pg_ctl"), "-D", folder.resolve("data").toString(), "-m", "immediate", "stop");
            run("rm", "-r", folder.toString());
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL in " + folder + " could not be cleared away.", e);
        }
    }

    private static Path binaries() throws IOException {
        try (var folders = Files.list(Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg"))) {
            return folders.map(folder -> folder.resolve("bin")).filter(bin -> Files.exists(bin.resolve("initdb")))
                    .max(Comparator.comparingLong(bin -> bin.toFile().lastModified()))
                    .orElseThrow(() -> new IllegalStateException("The binaries of PostgreSQL were not unpacked."));
        }
    }

    private static void asUser(Path program, String... arguments) throws IOException {
        var command = List.of("setpriv", "--reuid=" + USER, "--regid=" + USER, "--clear-groups", program.toString());
        run(Stream.concat(command.stream(), Stream.of(arguments)).toArray(String[]::new));
    }

    private static void run(String... command) throws IOException {
        // To a file: the server inherits what pg_ctl writes to, and a pipe would stay open as long as it runs.
        var said = Files.createTempFile("leadership-bot-postgres", ".log");
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
            if (process.waitFor() != 0) {
                throw new IOException(String.join(" ", command) + ": " + Files.readString(said));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            Files.deleteIfExists(said);
        }
    }

    private static String freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Integer.toString(socket.getLocalPort());
        }
    }
}
