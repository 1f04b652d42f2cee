package io.leadershipbot.release;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

/** The container image: what it says of itself, and that it runs with as little as can be given to it. */
class ImageReleaseIT {

    private static final String IMAGE = "localhost/leadership-bot:" + Release.VERSION;
    private static final String CONTAINER = "leadership-bot-release-" + ProcessHandle.current().pid();
    private static final String BUILT = "localhost/" + CONTAINER;

    @TempDir
    private Path folder;

    @AfterEach
    void remove_what_was_tried() throws Exception {
        Command.run("podman", "rm", "--force", "--volumes", CONTAINER);
        Command.run("podman", "rmi", BUILT);
        // Stays if somebody's container uses it.
        Command.run("podman", "rmi", IMAGE);
    }

    @Test
    void it_is_nobodys_who_may_do_more_than_write_its_data() throws Exception {
        var shown = Command.run("skopeo", "inspect", "--config", "oci-archive:" + archive());
        if (shown.status() == 127) {
            abort(Release.notTried("what the image says of itself", shown.said()));
        }
        var config = new ObjectMapper().readTree(shown.good()).get("config");
        assertThat(config.get("User").asText()).isEqualTo("10001:10001");
        assertThat(config.get("StopSignal").asText()).isEqualTo("SIGTERM");
        assertThat(config.get("Volumes").fieldNames()).toIterable().containsExactly("/data");
        assertThat(config.get("Env").toString()).contains("BIND_ADDRESS=0.0.0.0", "DATA_DIR=/data");
        assertThat(config.get("Labels").get("org.opencontainers.image.version").asText()).isEqualTo(Release.VERSION);
    }

    @Test
    void made_again_it_has_the_same_bytes() throws Exception {
        var app = Release.TARGET.resolve("work/app").toString();
        Command.run("env", "SOURCE_DATE_EPOCH=" + Files.readString(Release.TARGET.resolve("epoch")).strip(),
                Release.MODULE.resolve("image/build").toString(), Release.VERSION, app, folder.toString()).good();
        assertThat(Files.mismatch(archive(), folder.resolve(archive().getFileName()))).isEqualTo(-1);
    }

    @Test
    void it_runs_read_only_without_rights_or_a_place_to_run_programs_from() throws Exception {
        var podman = Podman.with(archive().toString(), IMAGE);
        podman.run("--detach", "--name", CONTAINER, "--network", "none", "--read-only", "--read-only-tmpfs=false",
                "--tmpfs", "/tmp:rw,noexec,nosuid,nodev,size=16m", "--cap-drop", "all", "--security-opt",
                "no-new-privileges", IMAGE).good();
        isReadyAndStops(podman);
    }

    @Test
    void the_containerfile_makes_one_that_runs_too() throws Exception {
        var podman = Podman.with(archive().toString(), IMAGE);
        // No registry is asked: the release's own image stands for the base.
        podman.build("--network", "none", "--format", "docker", "--build-arg", "BASE=" + IMAGE, "--tag", BUILT,
                Release.TARGET.resolve("image").toString()).good();
        podman.run("--detach", "--name", CONTAINER, "--network", "none", "--read-only", BUILT).good();
        isReadyAndStops(podman);
        assertThat(podman.call("image", "inspect", BUILT).good()).contains("Healthcheck",
                "/opt/leadership-bot/health");
    }

    private static void isReadyAndStops(Podman podman) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (podman.call("exec", CONTAINER, "/opt/leadership-bot/health").status() != 0) {
            assertThat(System.nanoTime()).as(() -> logs(podman)).isLessThan(end);
        }
        assertThat(podman.call("exec", CONTAINER, "/opt/leadership-bot/health", "live").status()).isZero();
        assertThat(podman.call("exec", "--env", "MANAGEMENT_PORT=9", CONTAINER, "/opt/leadership-bot/health").status())
                .isEqualTo(1);
        podman.call("stop", CONTAINER).good();
        assertThat(podman.call("inspect", "--format", "{{.State.ExitCode}}", CONTAINER).good()).isEqualTo("0\n");
        assertThat(logs(podman)).contains("INFO stopped").doesNotContain("ERROR");
    }

    private static String logs(Podman podman) {
        try {
            return podman.call("logs", CONTAINER).said();
        } catch (Exception none) {
            return none.toString();
        }
    }

    private static Path archive() throws Exception {
        return Release.only(".tar");
    }
}
