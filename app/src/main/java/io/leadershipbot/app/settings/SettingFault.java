package io.leadershipbot.app.settings;

/**
 * Something about a setting that keeps the bot from starting.
 *
 * @param name the setting's name, or the file's where it could not be read at all
 * @param found what was found and where, with secrets masked; empty where nothing was found
 * @param rule what is allowed
 * @param fix what to do
 */
public record SettingFault(String name, String found, String rule, String fix) {

    /** Three lines: what, why, and what to do. */
    @Override
    public String toString() {
        return name + (found.isEmpty() ? "" : ": " + found) + "\n  " + rule + "\n  " + fix;
    }
}
