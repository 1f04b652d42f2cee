package io.leadershipbot.release;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The jar, its checksums, and what tells of it. */
class JarReleaseIT {

    @TempDir
    private Path folder;

    @Test
    void every_file_has_its_checksum() throws Exception {
        var checked = Command.in(Release.FILES, List.of("sha256sum", "--check", "--strict", "SHA256SUMS")).good();
        try (var files = Files.list(Release.FILES)) {
            assertThat(checked.lines().filter(line -> line.endsWith(": OK"))).hasSize((int) files.count() - 1);
        }
    }

    @Test
    void the_jar_starts_and_stops() throws Exception {
        var bot = StartedBot.start(folder, Map.of(), Release.JAVA.resolve("bin/java").toString(), "-jar",
                Release.file(".jar").toString());
        assertThat(bot.ready().stopped()).isZero();
    }

    @Test
    void the_bill_of_materials_names_every_library_with_its_licence() throws Exception {
        var bill = new ObjectMapper().readTree(Release.file(".cdx.json").toFile());
        var libraries = StreamSupport.stream(bill.get("components").spliterator(), false)
                .filter(part -> !part.get("group").asText().equals("io.leadershipbot")).toList();
        assertThat(libraries).hasSizeGreaterThan(50).allSatisfy(part -> {
            assertThat(part.path("licenses").size()).as(part.get("purl").asText()).isPositive();
            assertThat(part.path("hashes").size()).as(part.get("purl").asText()).isPositive();
        });
        // The jars of the modules are other bytes under another umask, and in no release.
        assertThat(bill.get("components")).filteredOn(part -> part.get("group").asText().equals("io.leadershipbot"))
                .isNotEmpty().noneMatch(part -> part.has("hashes"));
        // Not where this was built, nor where anything was uploaded.
        assertThat(bill.toString()).doesNotContain("distribution-intake",
                Release.MODULE.resolveSibling("app").toString());
        assertThat(libraries.stream().map(JarReleaseIT::coordinates))
                .containsExactlyInAnyOrderElementsOf(inTheNotice());
    }

    private static String coordinates(JsonNode part) {
        return part.get("group").asText() + ":" + part.get("name").asText() + ":" + part.get("version").asText();
    }

    private static List<String> inTheNotice() throws Exception {
        return Pattern.compile("\\(([^()\\s]+:[^()\\s]+:[^()\\s]+) - ")
                .matcher(Files.readString(Release.file("-THIRD-PARTY.txt"))).results().map(line -> line.group(1))
                .filter(line -> !line.startsWith("io.leadershipbot:")).toList();
    }
}
