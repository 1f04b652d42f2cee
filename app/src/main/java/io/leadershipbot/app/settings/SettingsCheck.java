package io.leadershipbot.app.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.leadershipbot.storage.DatabaseLocation;

/** Turns what was found into settings, and collects every fault on the way. */
final class SettingsCheck {

    private final Map<String, Found> found;
    private final Path folder;
    private final List<SettingFault> faults;

    /**
     * @param folder what a default that is a relative path is relative to
     * @param earlier faults that are known already
     */
    SettingsCheck(Map<String, Found> found, Path folder, List<SettingFault> earlier) {
        this.found = found;
        this.folder = folder;
        this.faults = new ArrayList<>(earlier);
    }

    /**
     * The settings.
     *
     * @throws SettingsException if there is any fault
     */
    Settings settings() throws SettingsException {
        var port = value(SettingTable.PORT);
        var bindAddress = value(SettingTable.BIND_ADDRESS);
        var publicUrl = value(SettingTable.PUBLIC_URL);
        var managementPort = value(SettingTable.MANAGEMENT_PORT);
        var databaseUrl = value(SettingTable.DATABASE_URL);
        var dataDir = value(SettingTable.DATA_DIR);
        var logFormat = value(SettingTable.LOG_FORMAT);
        var botName = value(SettingTable.BOT_NAME);
        var signingSecret = value(SettingTable.SLACK_SIGNING_SECRET);
        var botToken = value(SettingTable.SLACK_BOT_TOKEN);
        var command = value(SettingTable.SLACK_COMMAND);
        var apiUrl = value(SettingTable.SLACK_API_URL);
        mustDiffer(port, managementPort);
        mustComeTogether(SettingTable.SLACK_SIGNING_SECRET, SettingTable.SLACK_BOT_TOKEN);
        mustComeTogether(SettingTable.SLACK_BOT_TOKEN, SettingTable.SLACK_SIGNING_SECRET);
        if (!faults.isEmpty()) {
            throw new SettingsException(faults);
        }
        return new Settings(port.orElseThrow(), bindAddress.orElseThrow(), publicUrl, managementPort.orElseThrow(),
                databaseUrl.orElseGet(() -> DatabaseLocation
                        .inFolder(folderOf(SettingTable.DATA_DIR).resolve(dataDir.orElseThrow()).normalize())),
                logFormat.orElseThrow(), botName.orElseThrow(), command.orElseThrow(), apiUrl.orElseThrow(),
                signingSecret.flatMap(secret -> botToken.map(token -> new Settings.Slack(secret, token))));
    }

    /** The value, read; empty if there is none, or if it is a fault. */
    private <T> Optional<T> value(Setting<T> setting) {
        var value = found.containsKey(setting.name()) ? found.get(setting.name()).value() : setting.standard();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(setting.rule().read(value));
        } catch (Rule.Broken broken) {
            faults.add(new SettingFault(setting.name(), setting.masked(value) + placeOf(setting), broken.rule(),
                    broken.fix()));
            return Optional.empty();
        }
    }

    private void mustDiffer(Optional<Integer> port, Optional<Integer> managementPort) {
        if (port.isPresent() && port.equals(managementPort) && port.get() != 0) {
            var setting = found.containsKey(SettingTable.MANAGEMENT_PORT.name())
                    ? SettingTable.MANAGEMENT_PORT
                    : SettingTable.PORT;
            faults.add(new SettingFault(setting.name(), setting.masked(port.get().toString()) + placeOf(setting),
                    "PORT and MANAGEMENT_PORT must differ.", "Choose another port for one of them."));
        }
    }

    private void mustComeTogether(Setting<?> present, Setting<?> absent) {
        if (found.containsKey(present.name()) && !found.containsKey(absent.name())) {
            faults.add(new SettingFault(absent.name(), "is missing",
                    "Slack needs both it and " + present.name() + ", which is set" + placeOf(present) + ".",
                    absent.meaning() + " Without both, Slack is off."));
        }
    }

    private String placeOf(Setting<?> setting) {
        var value = found.get(setting.name());
        return value == null ? "" : " in " + value.place();
    }

    private Path folderOf(Setting<Path> setting) {
        var value = found.get(setting.name());
        return value == null ? folder : value.folder();
    }
}
