package io.leadershipbot.app.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What is set now, whether or not the bot could start with it: for whoever is about to change it. */
public final class CurrentSettings {

    private final Map<String, Found> found;
    private final Path dotEnv;

    private CurrentSettings(Map<String, Found> found, Path dotEnv) {
        this.found = found;
        this.dotEnv = dotEnv;
    }

    /**
     * Reads what is set, in the places and the order of {@link SettingsReader#read}. Faults are passed over.
     *
     * @param environment the variables of the process
     * @param workingFolder where the command was typed
     * @param home where the launcher is
     */
    public static CurrentSettings read(Map<String, String> environment, Path workingFolder, Path home) {
        var reader = new SettingsReader(environment, workingFolder, home);
        return new CurrentSettings(reader.found(), reader.dotEnv());
    }

    /** The {@code .env} file that the bot reads, whether it is there or not. */
    public Path dotEnv() {
        return dotEnv;
    }

    /** The value that counts, as it was written; empty where none is set. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(found.get(name)).map(Found::value);
    }

    /** The value that counts, or else the default. */
    public String valueOrStandard(String name) {
        return value(name).orElseGet(() -> setting(name).standard());
    }

    /** Where the value that counts stands, for messages; empty where none is set. */
    public Optional<String> place(String name) {
        return Optional.ofNullable(found.get(name)).map(Found::place);
    }

    /** Whether the value that counts is a variable of the process, which goes before any file. */
    public boolean isFromEnvironment(String name) {
        return place(name).equals(Optional.of(SettingsReader.ENVIRONMENT));
    }

    /** Whether the value that counts stands in {@code leadership-bot.yaml}, which every other place goes before. */
    public boolean isOnlyInYaml(String name) {
        return place(name).filter(place -> place.startsWith(SettingsReader.YAML)).isPresent();
    }

    /** A path as it was written, from where it counts. */
    public Path resolved(String name, Path folder) {
        var value = found.get(name);
        return value == null ? folder : value.folder().resolve(value.value()).normalize();
    }

    /** What is wrong with the form of a value, without quoting a secret; empty if it can be used. */
    public static Optional<SettingFault> fault(String name, String value) {
        var setting = setting(name);
        try {
            setting.rule().read(value);
            return Optional.empty();
        } catch (Rule.Broken broken) {
            return Optional.of(new SettingFault(name, setting.masked(value), broken.rule(), broken.fix()));
        }
    }

    private static Setting<?> setting(String name) {
        return SettingTable.ALL.stream().filter(setting -> setting.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no setting '" + name + "'."));
    }
}
