package io.leadershipbot.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.leadershipbot.app.doctor.Doctor;
import io.leadershipbot.app.doctor.Finding;
import io.leadershipbot.app.doctor.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Doctor beside a bot that runs, with the same settings. */
class DoctorBesideBotTest {

    @Test
    void running_bot_is_known_and_not_disturbed(@TempDir Path folder) throws Exception {
        try (var running = new RunningBot(folder)) {
            var environment = new HashMap<>(running.environment());
            environment.putAll(Map.of("PORT", Integer.toString(running.bot().port()), "MANAGEMENT_PORT",
                    Integer.toString(running.bot().managementPort())));

            var findings = Doctor.examine(environment, folder, folder, InstantSource.system());

            assertThat(findings).noneMatch(finding -> finding.state() == State.WRONG);
            assertThat(keys(findings, "database")).contains("database.in-use");
            assertThat(keys(findings, "port")).containsExactly("port.ours");
            assertThat(keys(findings, "management-port")).containsExactly("port.ours");
            assertThat(keys(findings, "slack")).containsExactly("slack.fine");
            assertThat(running.person("U1").types("/leadership tip trust").ok()).isTrue();
            assertThat(running.ask("/health/ready").statusCode()).isEqualTo(200);
            assertThat(running.log()).doesNotContain("WARN", "ERROR");
        }
    }

    private static List<String> keys(List<Finding> findings, String check) {
        return findings.stream().filter(finding -> finding.check().equals(check)).map(Finding::key).toList();
    }
}
