package io.leadershipbot.content;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PackFilesTest {
    @Test
    void files_of_a_folder_are_found_by_name(@TempDir Path folder) {
        TestPack.in(folder).write("de/trust.yaml", "schema: 1").write("en/notes.txt", "no area");
        var files = PackFiles.in(folder);

        assertThat(files.locales()).containsExactly("de", "en");
        assertThat(files.areaFiles()).containsExactly("de/trust.yaml", "en/trust.yaml");
        assertThat(files.names()).contains("sources.yaml", "en/notes.txt");
    }

    @Test
    void a_shared_file_that_a_pack_does_not_bring_is_the_built_in_one(@TempDir Path folder) throws IOException {
        var files = PackFiles.in(TestPack.in(folder).folder());

        assertThat(files.names()).doesNotContain("style-en.yaml");
        try (var style = files.openShared("style-en.yaml"); var checklist = files.openShared("checklist.jsonl")) {
            assertThat(style.lines()).contains("opening_verbs:");
            assertThat(checklist.lines()).hasSize(4);
        }
    }

    /** Loads the class from a jar, as in production, and not from the folder of the build. */
    @Test
    void the_pack_in_a_jar_is_found(@TempDir Path folder) throws Exception {
        var jar = folder.resolve("content.jar");
        writeJar(jar);

        try (var loader = new URLClassLoader(new URL[]{jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            var type = loader.loadClass(PackFiles.class.getName());
            var files = type.getMethod("builtIn").invoke(null);

            assertThat(type.getMethod("locales").invoke(files)).hasToString("[en]");
            assertThat(type.getMethod("areaFiles").invoke(files)).hasToString("[en/trust.yaml]");
            try (var text = (java.io.BufferedReader) type.getMethod("open", String.class).invoke(files,
                    "en/trust.yaml")) {
                assertThat(text.readLine()).isEqualTo("schema: 1");
            }
        }
    }

    private static void writeJar(Path jar) throws IOException, URISyntaxException {
        var classes = Path.of(PackFiles.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            add(out, classes, "", "io");
            add(out, TestPack.original(), "pack/", "");
        }
    }

    private static void add(JarOutputStream out, Path root, String prefix, String under) throws IOException {
        try (var files = Files.walk(root.resolve(under))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(prefix + root.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
    }
}
