package io.leadershipbot.storage;

import java.util.Map;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;

/** The tables, made and changed by the migrations under {@code db/migration}. */
final class Schema {

    /** The version that this program knows: the number of the last migration. */
    static final int NEWEST = 4;

    /** Where it is written which migrations have run. Not Flyway's own name: another application may use that. */
    static final String HISTORY = "leadership_bot_history";

    private Schema() {}

    /**
     * Brings a database to the newest version.
     *
     * @param dialect what the migrations leave open: {@code instant}, the column type for milliseconds since 1970;
     *     {@code keyed}, what follows the definition of a table that is looked up by its primary key only;
     *     {@code claim}, the primary key of {@code seen}
     */
    static void migrate(DataSource database, Map<String, String> dialect) {
        Flyway.configure().loggers("slf4j").dataSource(database).locations("classpath:db/migration").table(HISTORY)
                .placeholders(dialect).load().migrate();
    }

    /** Refuses what a later version of the bot has migrated. */
    static int known(Object database, int schemaVersion) {
        if (schemaVersion > Schema.NEWEST) {
            throw new DatabaseException(database + " was migrated by a later version of the bot (its schema is "
                    + schemaVersion + ", this one knows up to " + Schema.NEWEST
                    + "). Run that version or a later one, or restore the backup made before the update.");
        }
        return schemaVersion;
    }
}
