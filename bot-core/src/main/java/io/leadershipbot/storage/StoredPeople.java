package io.leadershipbot.storage;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import io.leadershipbot.chat.UserId;
import io.leadershipbot.person.People;
import io.leadershipbot.person.Preferences;
import io.leadershipbot.person.Role;
import io.leadershipbot.person.Workplace;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** People in the database, read through {@link Everybody}. */
final class StoredPeople implements People {

    private final Engine engine;
    private final Everybody everybody;

    StoredPeople(Engine engine, Everybody everybody) {
        this.engine = engine;
        this.everybody = everybody;
    }

    @Override
    public Preferences preferences(UserId person) {
        return everybody.with(person, Person::preferences);
    }

    @Override
    public void save(UserId id, Preferences preferences) {
        everybody.<@Nullable Void>with(id, person -> {
            write(id, preferences);
            person.prefer(preferences);
            return null;
        });
    }

    @Override
    public boolean firstMeeting(UserId id) {
        return everybody.with(id, person -> {
            if (person.met()) {
                return false;
            }
            everybody.change(id, person, new Change.Met(id));
            return true;
        });
    }

    private void write(UserId id, Preferences preferences) {
        engine.writer()
                .useHandle(handle -> handle
                        .createUpdate(
                                """
                                INSERT INTO person (platform, tenant, id, role, workplace, language, zone)
                                VALUES (:platform, :tenant, :id, :role, :workplace, :language, :zone)
                                ON CONFLICT (platform, tenant, id) DO UPDATE SET role = excluded.role, workplace = excluded.workplace,
                                    language = excluded.language, zone = excluded.zone""")
                        .bind("platform", id.platform()).bind("tenant", id.tenant()).bind("id", id.id())
                        .bind("role", preferences.role().map(Role::name))
                        .bind("workplace", preferences.workplace().map(Workplace::name))
                        .bind("language", preferences.language().map(Locale::toLanguageTag))
                        .bind("zone", preferences.zone().map(ZoneId::getId)).execute());
    }

    /** Reads a person from the database. */
    static Person read(Jdbi jdbi, UserId id) {
        return jdbi.withHandle(handle -> {
            var person = handle.select("SELECT role, workplace, language, zone, met FROM person "
                    + "WHERE platform = ? AND tenant = ? AND id = ?", id.platform(), id.tenant(), id.id())
                    .map((row, context) -> new Person(
                            new Preferences(value(Role.values(), row.getString("role")),
                                    value(Workplace.values(), row.getString("workplace")),
                                    Optional.ofNullable(row.getString("language")).map(Locale::forLanguageTag),
                                    Optional.ofNullable(row.getString("zone")).flatMap(StoredPeople::zone)),
                            row.getInt("met") != 0))
                    .findOne().orElseGet(() -> new Person(Preferences.NONE, false));
            handle.select("SELECT deck, item, turn FROM drawn WHERE platform = ? AND tenant = ? AND person = ? "
                    + "ORDER BY turn", id.platform(), id.tenant(), id.id())
                    .map((row, context) -> new Drawn(row.getString("deck"), row.getString("item"), row.getInt("turn")))
                    .forEach(drawn -> person.drew(drawn.deck().intern(), drawn.item().intern(), drawn.turn()));
            return person;
        });
    }

    private record Drawn(String deck, String item, int turn) {}

    /** What is not known, since a later version wrote it, counts as not told. */
    private static <E extends Enum<E>> Optional<E> value(E[] values, @Nullable String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    /** Zones come and go with the time-zone data of the machine. */
    private static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
