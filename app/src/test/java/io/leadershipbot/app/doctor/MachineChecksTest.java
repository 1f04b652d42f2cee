package io.leadershipbot.app.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static io.leadershipbot.app.doctor.Patient.assertFinds;
import static org.assertj.core.api.Assertions.assertThat;

/** Java, memory, time zones, content: what is the machine's, or comes with the bot. */
class MachineChecksTest {

    private static final long MEGABYTE = 1024 * 1024;

    @Test
    void released_java_is_fine() {
        assertFinds(new JavaCheck(Runtime.Version.parse("25.0.1+9"), Optional.of("Somebody")), State.OK,
                "Java 25.0.1+9, Somebody.");
    }

    @Test
    void trial_version_of_java_is_a_warning() {
        assertFinds(new JavaCheck(Runtime.Version.parse("27-ea+3"), Optional.empty()), State.WARNING, "trial version",
                "JAVA_HOME");
    }

    @Test
    void memory_that_there_is_is_fine() {
        assertFinds(new MemoryCheck(256 * MEGABYTE, 512 * MEGABYTE), State.OK, "256 MB of the 512 MB");
        assertThat(MemoryCheck.ofThisMachine().machine()).isPositive();
    }

    @Test
    void little_memory_is_a_warning() {
        assertFinds(new MemoryCheck(48 * MEGABYTE, 512 * MEGABYTE), State.WARNING, "48 MB", "-Xmx");
    }

    @Test
    void more_memory_than_there_is_is_a_warning() {
        assertFinds(new MemoryCheck(256 * MEGABYTE, 300 * MEGABYTE), State.WARNING, "only 300 MB", "352 MB");
    }

    @Test
    void new_time_zones_are_fine_and_old_ones_a_warning() {
        var clock = InstantSource.fixed(Instant.parse("2027-03-01T00:00:00Z"));

        assertFinds(new TimeZoneCheck(clock, "2026a"), State.OK, "2026a");
        assertFinds(new TimeZoneCheck(clock, "2025c"), State.WARNING, "2025c", "Update the JDK");
    }

    @Test
    void time_zones_of_this_java_are_told() {
        assertThat(new TimeZoneCheck(InstantSource.system()).data()).matches("20\\d\\d[a-z]");
    }

    @Test
    void content_that_comes_with_the_bot_is_fine() {
        assertFinds(new ContentPackCheck(), State.OK, "tips in", "nothing to mend");
    }

    @Test
    void fault_in_the_content_is_told_with_its_place(@TempDir Path folder) throws IOException {
        var area = Files.createDirectories(folder.resolve("en")).resolve("trust.yaml");
        Files.writeString(area, "schema: 1\narea: trust\nnonsense: 1\n");

        assertFinds(new ContentPackCheck(Optional.of(folder)), State.WRONG,
                "to mend; the first is in " + folder + "/en/",
                "content check");
    }
}
