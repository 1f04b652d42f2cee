package io.leadershipbot.content.yaml;

/**
 * Something wrong in a file, and how to mend it.
 *
 * @param line counted from 1
 * @param rule the short name of the rule that was broken
 * @param what one sentence that quotes the value
 * @param fix one sentence that says what to do
 */
public record Problem(int line, String rule, String what, String fix) {}
