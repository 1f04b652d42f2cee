package io.leadershipbot.release;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assumptions.abort;

/**
 * Podman as far as this machine lets it run containers: with the runtime it prefers, or with another.
 *
 * @param runtime what containers are run by
 */
record Podman(String runtime) {

    // Lower than any machine allows, so that setting them needs no right.
    private static final List<String> LIMITS = List.of("--ulimit", "nofile=1024:1024", "--ulimit", "nproc=1024:1024");

    /** Loads an image and finds a way to run it. */
    static Podman with(String archive, String image) throws IOException, InterruptedException {
        var loaded = Command.run("podman", "load", "--quiet", "--input", archive);
        if (loaded.status() != 0) {
            return abort(Release.notTried("the image in podman", loaded.said()));
        }
        var why = "";
        for (var runtime : List.of("crun", "runc")) {
            var podman = new Podman(runtime);
            var tried = podman.run("--rm", "--network", "none", image, "version");
            if (tried.status() == 0) {
                return podman;
            }
            why = tried.said();
        }
        return abort(Release.notTried("the image in podman", why));
    }

    /** {@code podman run}. */
    Command run(String... words) throws IOException, InterruptedException {
        return limited("run", words);
    }

    /** {@code podman build}. */
    Command build(String... words) throws IOException, InterruptedException {
        return limited("build", words);
    }

    /** Any other command. */
    Command call(String... words) throws IOException, InterruptedException {
        return Command.in(Release.TARGET,
                Stream.concat(Stream.of("podman", "--runtime", runtime), Stream.of(words)).toList());
    }

    private Command limited(String verb, String... words) throws IOException, InterruptedException {
        return call(Stream.of(Stream.of(verb), LIMITS.stream(), Stream.of(words)).flatMap(part -> part)
                .toArray(String[]::new));
    }
}
