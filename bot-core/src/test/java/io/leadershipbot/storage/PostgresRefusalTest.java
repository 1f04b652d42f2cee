package io.leadershipbot.storage;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import io.leadershipbot.secret.Secret;
import io.leadershipbot.storage.DatabaseLocation.Postgres;
import io.leadershipbot.testkit.ManualClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is not ours, or cannot be used, is refused with a reason and a way out, and stays as it is. */
final class PostgresRefusalTest {

    private final TestPostgres postgres = TestPostgres.emptySchema();

    @AfterEach
    void drop() {
        postgres.close();
    }

    @Test
    void a_schema_of_another_application_is_left_alone() {
        postgres.execute("CREATE TABLE song (title TEXT)");
        assertRefused(postgres.location(), "holds tables of another application, such as 'song'", "currentSchema");
        assertThat(tables()).containsExactly("song");
    }

    @Test
    void a_later_versions_schema_is_left_alone() {
        open(postgres.location()).close();
        postgres.execute("INSERT INTO leadership_bot_history VALUES (9, '7', 'later', 'SQL', 'V7__later.sql', 1, 'me', "
                + "now(), 1, true)");
        assertRefused(postgres.location(),
                "migrated by a later version of the bot (its schema is 7, this one knows up to " + Schema.NEWEST + ")",
                "Run that version");
    }

    @Test
    void a_server_that_is_not_there_is_named() {
        assertRefused(changed(location -> new Postgres("localhost:1", location.database(), "", location.user(),
                location.password())), "PostgreSQL, localhost:1/", "cannot be reached. Check host, port");
    }

    @Test
    void a_database_that_does_not_exist_is_named() {
        assertRefused(changed(location -> new Postgres(location.hosts(), "nowhere", location.parameters(),
                location.user(), location.password())), "/nowhere does not exist", "Create it");
    }

    @Test
    void a_schema_that_does_not_exist_is_made() {
        var schema = postgres.schema() + "_own";
        try {
            open(with("currentSchema=" + schema)).close();
            assertThat(postgres.query("SELECT count(*) FROM " + schema + ".installation")).containsExactly("0");
            assertThat(tables()).isEmpty();
        } finally {
            postgres.execute("DROP SCHEMA " + schema + " CASCADE");
        }
    }

    @Test
    void a_user_who_is_not_admitted_is_told_so() {
        assertRefused(changed(location -> new Postgres(location.hosts(), location.database(), location.parameters(),
                Optional.of("nobody_" + postgres.schema()), Optional.of(Secret.of("s3cret")))),
                "PostgreSQL, ", "Check user");
    }

    @Test
    void a_server_that_can_only_be_read_is_left_alone() {
        assertRefused(with(postgres.location().parameters() + "&options=-c%20default_transaction_read_only%3Don"),
                "can only be read", "primary server");
        assertThat(tables()).isEmpty();
    }

    @Test
    void a_user_who_may_not_create_tables_is_told_so() {
        var user = "guest_" + postgres.schema();
        postgres.execute("CREATE USER " + user + " PASSWORD 's3cret'");
        postgres.execute("GRANT USAGE ON SCHEMA " + postgres.schema() + " TO " + user);
        try {
            assertRefused(changed(location -> new Postgres(location.hosts(), location.database(),
                    location.parameters(), Optional.of(user), Optional.of(Secret.of("s3cret")))),
                    "does not let this user make tables", "Grant it CREATE");
        } finally {
            postgres.execute("DROP OWNED BY " + user);
            postgres.execute("DROP USER " + user);
        }
        assertThat(tables()).isEmpty();
    }

    private List<String> tables() {
        return postgres.query("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()");
    }

    private Postgres changed(UnaryOperator<Postgres> change) {
        return change.apply(postgres.location());
    }

    private Postgres with(String parameters) {
        return changed(location -> new Postgres(location.hosts(), location.database(), parameters, location.user(),
                location.password()));
    }

    private static void assertRefused(Postgres location, String reason, String fix) {
        assertThatThrownBy(() -> open(location)).isInstanceOf(DatabaseException.class).hasMessageContaining(reason)
                .hasMessageContaining(fix).hasMessageNotContaining("s3cret");
    }

    private static Database open(DatabaseLocation location) {
        return Database.open(location, new ManualClock(), new RecordedLog());
    }
}
