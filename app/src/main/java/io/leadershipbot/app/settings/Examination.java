package io.leadershipbot.app.settings;

import java.util.List;

/**
 * What can be made of the settings even if something is wrong with them: for who looks for faults, not for who starts.
 *
 * @param settings of what is set rightly; whatever else has its default, and a platform with a fault is off
 * @param count how many settings are set
 * @param faults all there are
 * @param warnings what does not keep the bot from starting and should be known, one sentence each
 */
public record Examination(Settings settings, int count, List<SettingFault> faults, List<String> warnings) {

    /** Takes unmodifiable copies. */
    public Examination {
        faults = List.copyOf(faults);
        warnings = List.copyOf(warnings);
    }

    /** True if the settings whose names begin so are as they were meant. */
    public boolean isSound(String beginning) {
        return faults.stream().noneMatch(fault -> fault.name().startsWith(beginning));
    }
}
