package io.leadershipbot.storage;

/**
 * A column of the database.
 *
 * @param purpose what it is for
 * @param retention how long it is kept
 */
public record StoredField(String table, String column, String purpose, String retention) {}
