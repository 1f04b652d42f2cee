package io.leadershipbot.app.cli;

import java.nio.file.Path;
import java.util.Optional;

import io.leadershipbot.app.settings.SettingsException;
import io.leadershipbot.app.settings.SettingsReader;

/** What is laid over the built-in content here. */
final class OwnContent {

    private OwnContent() {}

    /** Its folder, where there is one. Other settings may be wrong; that is not asked. */
    static Optional<Path> folder(Terminal terminal) {
        try {
            return SettingsReader.read(terminal.environment(), terminal.folder(), terminal.home()).settings()
                    .contentDir();
        } catch (SettingsException faults) {
            return Optional.empty();
        }
    }
}
