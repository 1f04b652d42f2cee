package io.leadershipbot.app.walk;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The programs that a walk needs, by their paths. */
public record Tools(String node, String npm, String chromium) {

    /**
     * Looks on the PATH.
     *
     * @throws IOException if one is missing; says which, and how to get it
     */
    public static Tools find() throws IOException {
        return new Tools(find("node", "Install Node.js 20 or newer."), find("npm", "It comes with Node.js."),
                find("chromium",
                        "Install the package chromium, or put a link of that name to your Chrome on the PATH."));
    }

    private static String find(String name, String fix) throws IOException {
        return folders().stream().map(folder -> folder.resolve(name)).filter(Files::isExecutable).findFirst()
                .orElseThrow(() -> new IOException(
                        "A walk through the bot in a browser needs '" + name + "', which is not on the PATH. "
                                + fix))
                .toString();
    }

    private static List<Path> folders() {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator, -1)).filter(folder -> !folder.isEmpty()).map(Path::of)
                .toList();
    }
}
