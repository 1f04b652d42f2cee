package io.leadershipbot.app.settings;

import java.util.List;

import static java.util.stream.Collectors.joining;

/** Settings that the bot cannot start with; tells every fault at once. */
public final class SettingsException extends Exception {

    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // never serialised
    private final List<SettingFault> faults;

    SettingsException(List<SettingFault> faults) {
        super(faults.stream().map(SettingFault::toString).collect(joining("\n\n")));
        this.faults = List.copyOf(faults);
    }

    /** The faults, in the order of the table. */
    public List<SettingFault> faults() {
        return faults;
    }
}
