package io.leadershipbot.app.cli;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens a page for whoever sits at this machine. */
@FunctionalInterface
public interface Browser {

    /** Opens nothing. */
    Browser NONE = page -> false;

    /** Whether the page has been handed to a browser; whether one shows it is not known. */
    boolean open(URI page);

    /**
     * The browser of a desktop, where there is one: over SSH and in a container there is none.
     *
     * @param system the operating system's name, as Java tells it
     * @param environment the variables of the process
     */
    static Browser of(String system, Map<String, String> environment) {
        return opener(system, environment).flatMap(name -> onPath(name, environment))
                .<Browser>map(opener -> page -> start(apart(environment), opener, page)).orElse(NONE);
    }

    private static Optional<String> opener(String system, Map<String, String> environment) {
        if (system.startsWith("Mac")) {
            return environment.containsKey("SSH_CONNECTION") ? Optional.empty() : Optional.of("open");
        }
        return Stream.of("DISPLAY", "WAYLAND_DISPLAY").anyMatch(name -> !environment.getOrDefault(name, "").isEmpty())
                ? Optional.of("xdg-open")
                : Optional.empty();
    }

    private static Optional<Path> onPath(String name, Map<String, String> environment) {
        return Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty()).map(folder -> Path.of(folder, name)).filter(Files::isExecutable)
                .findFirst();
    }

    /** Otherwise Ctrl+C here would close the browser too. */
    private static Stream<Path> apart(Map<String, String> environment) {
        return onPath("setsid", environment).stream();
    }

    private static boolean start(Stream<Path> apart, Path opener, URI page) {
        var command = Stream.concat(Stream.concat(apart, Stream.of(opener)).map(Path::toString),
                Stream.of(page.toString())).toList();
        try {
            new ProcessBuilder(command).redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException unusable) {
            return false;
        }
    }
}
