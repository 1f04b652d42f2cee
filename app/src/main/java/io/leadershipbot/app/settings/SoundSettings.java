package io.leadershipbot.app.settings;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Settings without those that are wrong, and without what is of no use then. */
final class SoundSettings {

    private final Map<String, Found> rest;
    private final Path folder;

    private SoundSettings(Map<String, Found> found, Path folder) {
        this.rest = new LinkedHashMap<>(found);
        this.folder = folder;
    }

    /** What is left when everything is taken away that has a fault, until nothing has. */
    static Settings of(Map<String, Found> found, Path folder, List<SettingFault> faults) {
        return new SoundSettings(found, folder).without(faults);
    }

    private Settings without(List<SettingFault> faults) {
        int before = rest.size();
        faults.forEach(this::drop);
        try {
            return new SettingsCheck(rest, folder, List.of()).settings();
        } catch (SettingsException more) {
            if (rest.size() == before) {
                throw new IllegalStateException("Nothing can be taken away, and something is still wrong.", more);
            }
            return without(more.faults());
        }
    }

    /** What is missing is dropped with what it was missing to: everything of that platform. */
    private void drop(SettingFault fault) {
        var name = fault.name();
        if (rest.remove(name) == null) {
            SettingTable.PREFIXES.stream().filter(name::startsWith)
                    .forEach(prefix -> rest.keySet().removeIf(other -> other.startsWith(prefix)));
        }
    }
}
