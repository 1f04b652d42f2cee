package io.leadershipbot.app.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What every measurement needs.
 *
 * @param launcher the script that starts the bot
 * @param workspace with somebody behind its address who answers
 * @param teams who answers on Teams
 * @param folder for what is thrown away afterwards
 */
record Bench(Path launcher, Workspace workspace, TeamsService teams, Path folder, Report report) {

    /** A folder of its own. */
    Path newFolder(String name) {
        try {
            return Files.createTempDirectory(folder, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bot as it is built. */
    Path jar() {
        return launcher.resolveSibling("app").resolve("target").resolve("leadership-bot.jar");
    }

    /** True if the launcher has made what lets its JVM start faster, since the last build. */
    boolean isCached() {
        var target = launcher.resolveSibling("app").resolve("target");
        try (var files = Files.list(target)) {
            var built = Files.getLastModifiedTime(jar());
            for (var file : files.filter(path -> path.toString().endsWith(".cache")).toList()) {
                if (Files.getLastModifiedTime(file).compareTo(built) > 0) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bot on both platforms. */
    RunningBot start(Path data) {
        return RunningBot.start(this, data, workspace, "");
    }
}
