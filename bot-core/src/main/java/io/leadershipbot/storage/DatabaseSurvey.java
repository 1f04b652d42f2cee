package io.leadershipbot.storage;

import java.util.Map;

/**
 * What a database says of itself.
 *
 * @param product what it is and its version, {@code SQLite 3.51.1}
 * @param schemaVersion 0 while the bot has made no tables in it
 * @param isInUse whether a running bot owns it; of a server, which many may use, never
 * @param durability settings that decide what a crash costs and what deleting leaves, by name, as they stand
 */
public record DatabaseSurvey(String product, int schemaVersion, boolean isInUse, Map<String, String> durability) {

    /** Takes an unmodifiable copy. */
    public DatabaseSurvey {
        durability = Map.copyOf(durability);
    }

    /** True if the bot will make or change tables when it starts next. */
    public boolean isBehind() {
        return schemaVersion < Schema.NEWEST;
    }

    /** The version that the bot will bring it to. */
    public static int newestSchema() {
        return Schema.NEWEST;
    }
}
