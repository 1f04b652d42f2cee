package io.leadershipbot.app.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Reads the settings: the environment before {@code .env} before {@code leadership-bot.yaml}. */
public final class SettingsReader {

    private static final String DOT_ENV = ".env";
    static final String YAML = "leadership-bot.yaml";
    static final String ENVIRONMENT = "the environment";

    private final Map<String, String> environment;
    private final Path workingFolder;
    private final Path folder;
    private final List<SettingFault> faults = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    SettingsReader(Map<String, String> environment, Path workingFolder, Path home) {
        this.environment = environment;
        this.workingFolder = workingFolder.toAbsolutePath();
        this.folder = Stream.of(DOT_ENV, YAML).anyMatch(name -> Files.exists(workingFolder.resolve(name)))
                ? this.workingFolder
                : home.toAbsolutePath();
    }

    /**
     * What was read.
     *
     * @param warnings what does not keep the bot from starting and should be known, one sentence each
     */
    public record Reading(Settings settings, List<String> warnings) {}

    /**
     * Reads all settings.
     *
     * @param environment the variables of the process
     * @param workingFolder where the command was typed
     * @param home where the launcher is; counts where the working folder has no file of settings
     * @throws SettingsException if anything is wrong, with all that is
     */
    public static Reading read(Map<String, String> environment, Path workingFolder, Path home)
            throws SettingsException {
        return new SettingsReader(environment, workingFolder, home).read();
    }

    /** Reads as {@link #read} does, and goes on where something is wrong. */
    public static Examination examine(Map<String, String> environment, Path workingFolder, Path home) {
        return new SettingsReader(environment, workingFolder, home).examine();
    }

    private Reading read() throws SettingsException {
        return new Reading(new SettingsCheck(found(), folder, faults).settings(), List.copyOf(warnings));
    }

    private Examination examine() {
        var found = found();
        int count = (int) found.keySet().stream().filter(SettingTable.names()::contains).count();
        try {
            return new Examination(new SettingsCheck(found, folder, faults).settings(), count, List.of(), warnings);
        } catch (SettingsException wrong) {
            return new Examination(SoundSettings.of(found, folder, wrong.faults()), count, wrong.faults(), warnings);
        }
    }

    /** What counts of each name. */
    Map<String, Found> found() {
        var found = new LinkedHashMap<String, Found>();
        Stream.of(fromFile(YAML, YamlSettings::read), fromFile(DOT_ENV, DotEnv::read), fromEnvironment())
                .flatMap(List::stream).filter(Found::isSet).forEach(value -> found.put(value.name(), value));
        return found;
    }

    /** The {@code .env} file that counts, whether it is there or not. */
    Path dotEnv() {
        return folder.resolve(DOT_ENV);
    }

    private List<Found> fromEnvironment() {
        var found = environment.entrySet().stream()
                .map(variable -> new Found(variable.getKey(), variable.getValue(), ENVIRONMENT, workingFolder))
                .filter(Found::isSet).sorted(Comparator.comparing(Found::name)).toList();
        found.stream().filter(variable -> SettingTable.PREFIXES.stream().anyMatch(variable.name()::startsWith))
                .filter(variable -> !SettingTable.OF_THE_LAUNCHER.contains(variable.name())).forEach(this::mustBeKnown);
        return found;
    }

    private List<Found> fromFile(String name, BiFunction<Path, String, SettingsFile> reader) {
        var file = folder.resolve(name);
        try {
            var content = reader.apply(file, Files.readString(file));
            faults.addAll(content.faults());
            content.values().forEach(this::mustBeKnown);
            warnIfOthersCanRead(file);
            return content.values();
        } catch (NoSuchFileException absent) {
            return List.of();
        } catch (CharacterCodingException binary) {
            faults.add(new SettingFault(name, "", "It is not text in UTF-8.", "Save it as UTF-8."));
        } catch (IOException unreadable) {
            faults.add(new SettingFault(name, "", "It cannot be read.",
                    "Let the user who runs the bot read " + file + ", or remove it."));
        }
        return List.of();
    }

    private void warnIfOthersCanRead(Path file) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        var permissions = Files.getPosixFilePermissions(file);
        if (permissions.contains(PosixFilePermission.GROUP_READ)
                || permissions.contains(PosixFilePermission.OTHERS_READ)) {
            warnings.add(file + " can be read by other users of this machine ("
                    + PosixFilePermissions.toString(permissions) + "). Keep it to yourself: chmod 600 " + file);
        }
    }

    private void mustBeKnown(Found found) {
        if (SettingTable.NOT_YET.contains(found.name())) {
            faults.add(new SettingFault(found.name(), "set in " + found.place(),
                    "This version cannot do what it is for.", "Remove it."));
        } else if (!SettingTable.names().contains(found.name())) {
            faults.add(new SettingFault(Printable.of(found.name()), "set in " + found.place(),
                    "There is no such setting.", NearMiss.of(found.name(), SettingTable.names())
                            .map(near -> "Did you mean " + near + "?").orElse("Remove it.")));
        }
    }
}
