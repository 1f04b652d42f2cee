package io.leadershipbot.app.settings;

import java.util.List;

/**
 * What a file of settings holds.
 *
 * @param values in the file's order
 * @param faults places that cannot be read, and names that stand there twice
 */
record SettingsFile(List<Found> values, List<SettingFault> faults) {

    static final SettingsFile NONE = new SettingsFile(List.of(), List.of());

    /** Takes unmodifiable copies. */
    SettingsFile {
        values = List.copyOf(values);
        faults = List.copyOf(faults);
    }
}
