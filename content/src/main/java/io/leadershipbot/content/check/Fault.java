package io.leadershipbot.content.check;

/**
 * Something in a pack that breaks a rule.
 *
 * @param file within the pack, such as {@code en/feedback.yaml}
 * @param line counted from 1
 * @param id of the item or area; empty where none is known
 * @param rule the rule's short name
 * @param what what is wrong, quoting it
 * @param fix how to mend it
 */
public record Fault(String file, int line, String id, String rule, String what, String fix) {
    /** One line for a terminal. */
    @Override
    public String toString() {
        var where = id.isEmpty() ? file + ":" + line : file + ":" + line + " " + id;
        return where + " [" + rule + "] " + what + " " + fix;
    }
}
