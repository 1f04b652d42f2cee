package io.leadershipbot.slack;

import java.time.Instant;

import io.leadershipbot.chat.Installation;
import io.leadershipbot.testkit.FakeInstallations;
import io.leadershipbot.testkit.RecordingLog;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WorkspacesTest {

    private static final Installation HERE = new Installation("slack", "T1", "U0BOT", Instant.EPOCH);

    private final FakeInstallations installations = new FakeInstallations();
    private final Workspaces workspaces = new Workspaces(installations, new RecordingLog());

    @Test
    void installation_is_read_once() {
        installations.save(HERE);

        assertThat(workspaces.find("T1")).contains(HERE);
        installations.remove("slack", "T1");
        assertThat(workspaces.find("T1")).contains(HERE);
    }

    @Test
    void what_is_learned_is_known_at_once() {
        assertThat(workspaces.find("T1")).isEmpty();

        workspaces.remember(HERE);

        assertThat(workspaces.find("T1")).contains(HERE);
    }

    @Test
    void what_is_forgotten_is_looked_up_again() {
        workspaces.remember(HERE);

        workspaces.forget("T1");

        assertThat(workspaces.find("T1")).isEmpty();
    }

    @Test
    void workspaces_that_are_none_do_not_fill_the_memory() {
        for (int i = 0; i < 5000; i++) {
            workspaces.find("T" + i);
        }

        assertThat(workspaces.size()).isLessThanOrEqualTo(1000);
    }
}
