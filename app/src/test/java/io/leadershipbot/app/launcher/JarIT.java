package io.leadershipbot.app.launcher;

import java.io.IOException;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The one jar that is shipped. */
class JarIT {

    private static final int MOST_MEGABYTES = 40;

    private JarFile jar;

    @BeforeEach
    void open() throws IOException {
        jar = new JarFile("target/leadership-bot.jar");
    }

    @AfterEach
    void close() throws IOException {
        jar.close();
    }

    @Test
    void it_can_be_run_and_may_call_the_database_it_brings() throws IOException {
        var manifest = jar.getManifest().getMainAttributes();
        assertThat(manifest.getValue("Main-Class")).isEqualTo("io.leadershipbot.app.Main");
        assertThat(manifest.getValue("Enable-Native-Access")).isEqualTo("ALL-UNNAMED");
        assertThat(manifest.getValue("Multi-Release")).isEqualTo("true");
    }

    @Test
    void nothing_in_it_tells_when_or_where_it_was_built() throws IOException {
        assertThat(jar.stream().filter(entry -> entry.getName().startsWith("io/leadershipbot/"))
                .map(ZipEntry::getTimeLocal).distinct()).hasSize(1);
        assertThat(jar.stream().map(ZipEntry::getName)).doesNotHaveDuplicates();
        var manifest = text("META-INF/MANIFEST.MF");
        assertThat(manifest).doesNotContain(System.getProperty("user.name"), System.getProperty("user.dir"));
    }

    @Test
    void services_of_every_library_are_merged() throws IOException {
        assertThat(text("META-INF/services/java.sql.Driver")).contains("org.sqlite.JDBC", "org.postgresql.Driver");
        assertThat(text("META-INF/services/org.flywaydb.core.extensibility.Plugin")).contains("postgresql");
        assertThat(text("META-INF/services/org.slf4j.spi.SLF4JServiceProvider"))
                .isEqualTo("org.slf4j.jul.JULServiceProvider\n");
    }

    @Test
    void licences_go_along_and_signatures_do_not() {
        assertThat(names()).contains("META-INF/LICENSE", "META-INF/NOTICE")
                .noneMatch(name -> name.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)"));
    }

    @Test
    void the_database_is_there_for_the_machines_that_we_name_and_no_others() {
        assertThat(names().stream().filter(name -> name.matches("org/sqlite/native/.*[a-z]\\.?\\w+$"))
                .filter(name -> !name.endsWith("/"))).containsExactlyInAnyOrder(
                        "org/sqlite/native/Linux/x86_64/libsqlitejdbc.so",
                        "org/sqlite/native/Linux/aarch64/libsqlitejdbc.so",
                        "org/sqlite/native/Linux-Musl/x86_64/libsqlitejdbc.so",
                        "org/sqlite/native/Linux-Musl/aarch64/libsqlitejdbc.so",
                        "org/sqlite/native/Mac/x86_64/libsqlitejdbc.dylib",
                        "org/sqlite/native/Mac/aarch64/libsqlitejdbc.dylib",
                        "org/sqlite/native/Windows/x86_64/sqlitejdbc.dll");
    }

    @Test
    void it_stays_small() {
        assertThat(new java.io.File(jar.getName()).length()).isLessThan(MOST_MEGABYTES * 1_000_000L);
    }

    @Test
    void no_test_and_no_fake_of_ours_is_in_it() {
        assertThat(names()).noneMatch(name -> name.contains("testkit") || name.contains("/benchmark/")
                || name.contains("junit") || name.contains("assertj"));
    }

    private List<String> names() {
        return jar.stream().map(ZipEntry::getName).toList();
    }

    private String text(String name) throws IOException {
        try (var in = jar.getInputStream(jar.getEntry(name))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
