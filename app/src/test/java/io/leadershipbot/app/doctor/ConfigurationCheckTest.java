package io.leadershipbot.app.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static io.leadershipbot.app.doctor.Patient.assertFinds;
import static org.assertj.core.api.Assertions.assertThat;

class ConfigurationCheckTest {

    @TempDir
    private Path folder;

    @Test
    void nothing_that_is_set_is_fine() {
        assertFinds(check(new Patient(folder).with("PATH", "/bin")), State.OK, "every setting has its default");
    }

    @Test
    void settings_in_order_are_counted() {
        assertFinds(check(new Patient(folder).with("PORT", "3000").with("BOT_NAME", "Coach")), State.OK,
                "2 set, all in order");
    }

    @Test
    void every_fault_is_told_with_its_fix_and_no_secret() {
        var findings = check(new Patient(folder).with("PORT", "none").with("SLACK_BOT_TOKEN", "xapp-1-canary")
                .with("SLACK_NONSENSE", "1")).run();

        assertThat(findings).allMatch(finding -> finding.state() == State.WRONG).hasSizeGreaterThan(2);
        assertThat(findings).extracting(Patient::words).anyMatch(words -> words.contains("PORT: 'none'"))
                .anyMatch(words -> words.contains("This is the app token, not the bot token"))
                .anyMatch(words -> words.contains("There is no such setting"))
                .noneMatch(words -> words.contains("canary"));
    }

    @Test
    void file_that_is_no_text_is_told() throws IOException {
        Files.write(folder.resolve(".env"), new byte[]{(byte) 0xff, (byte) 0xfe, 0});

        assertThat(check(new Patient(folder)).run()).extracting(Patient::words)
                .anyMatch(words -> words.startsWith(".env: It is not text in UTF-8."));
    }

    @Test
    void file_that_others_can_read_is_a_warning() throws IOException {
        var file = Files.writeString(folder.resolve(".env"), "PORT=3000\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        assertFinds(check(new Patient(folder)), State.WARNING, "where others can read it", "chmod 600");
    }

    @Test
    void what_is_wrong_leaves_the_rest_as_it_is_set() {
        var settings = new Patient(folder).with("PORT", "none").with("MANAGEMENT_PORT", "4001")
                .with("SLACK_BOT_TOKEN", "xoxb-1").with("TEAMS_APP_ID", "none").examination().settings();

        assertThat(settings.port()).isEqualTo(3000);
        assertThat(settings.managementPort()).isEqualTo(4001);
        assertThat(settings.slack()).as("half of its secrets").isEmpty();
        assertThat(settings.teams()).isEmpty();
    }

    @Test
    void ports_that_are_the_same_both_have_their_defaults() {
        var settings = new Patient(folder).with("PORT", "3001").with("MANAGEMENT_PORT", "3001").examination()
                .settings();

        assertThat(settings.port()).isEqualTo(3000);
        assertThat(settings.managementPort()).isEqualTo(3001);
    }

    @Test
    void faults_of_one_platform_leave_the_other_on() {
        var examination = new Patient(folder).with("TEAMS_APP_ID", "none").with("SLACK_BOT_TOKEN", "xoxb-1")
                .with("SLACK_SIGNING_SECRET", "secret").examination();

        assertThat(examination.settings().slack()).isPresent();
        assertThat(examination.settings().teams()).isEmpty();
        assertThat(examination.isSound("SLACK_")).isTrue();
        assertThat(examination.isSound("TEAMS_")).isFalse();
    }

    private static Check check(Patient patient) {
        return new ConfigurationCheck(patient.examination());
    }
}
