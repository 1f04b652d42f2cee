package io.leadershipbot.app.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.leadershipbot.app.settings.Examination;
import io.leadershipbot.storage.Database;
import io.leadershipbot.storage.DatabaseException;
import io.leadershipbot.storage.DatabaseLocation;
import io.leadershipbot.storage.DatabaseSurvey;

/** Whether the bot could use its database, and whether that keeps what it is given. */
record DatabaseCheck(Examination examination) implements Check {

    /** What each setting must not be. */
    private static final Map<String, String> FATAL = Map.of("fsync", "off", "full_page_writes", "off", "journal_mode",
            "delete", "synchronous", "less", "secure_delete", "off");
    private static final Map<String, String> DOUBTFUL = Map.of("synchronous_commit", "off");

    @Override
    public String name() {
        return "database";
    }

    @Override
    public List<Finding> run() {
        if (!examination.isSound("DATA_DIR") || !examination.isSound("DATABASE_URL")) {
            return List.of(off("settings-first"));
        }
        var location = examination.settings().database();
        try {
            return found(place(location), Database.survey(location));
        } catch (DatabaseException refused) {
            return List.of(wrong("database.refused", Map.of("why", String.valueOf(refused.getMessage()))));
        }
    }

    private static String place(DatabaseLocation location) {
        return switch (location) {
            case DatabaseLocation.SqliteFile(var file) -> file.toString();
            case DatabaseLocation.Postgres postgres -> postgres.hosts() + "/" + postgres.database();
        };
    }

    /** What to say of a database that can be used. */
    List<Finding> found(String where, DatabaseSurvey survey) {
        var findings = new ArrayList<Finding>();
        findings.add(ok(key(survey), Map.of("product", survey.product(), "where", where, "schema",
                Integer.toString(survey.schemaVersion()), "newest", Integer.toString(DatabaseSurvey.newestSchema()))));
        if (!survey.durability().isEmpty()) {
            findings.addAll(durability(new TreeMap<>(survey.durability())));
        }
        return findings;
    }

    private static String key(DatabaseSurvey survey) {
        if (survey.schemaVersion() == 0) {
            return "database.new";
        }
        if (survey.isBehind()) {
            return "database.behind";
        }
        return survey.isInUse() ? "database.in-use" : "database.fine";
    }

    private List<Finding> durability(Map<String, String> settings) {
        var bad = new ArrayList<Finding>();
        settings.forEach((name, value) -> {
            var values = Map.of("name", name, "value", value);
            if (value.equals(FATAL.get(name))) {
                bad.add(wrong("durability." + name, values));
            } else if (value.equals(DOUBTFUL.get(name))) {
                bad.add(warning("durability." + name, values));
            }
        });
        return bad.isEmpty() ? List.of(ok("durability.fine", Map.of("settings", listed(settings)))) : bad;
    }

    private static String listed(Map<String, String> settings) {
        return settings.entrySet().stream().map(setting -> setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining(", "));
    }
}
