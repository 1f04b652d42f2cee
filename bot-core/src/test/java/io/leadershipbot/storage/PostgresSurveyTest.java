package io.leadershipbot.storage;

import io.leadershipbot.testkit.ManualClock;
import io.leadershipbot.testkit.RecordingLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

final class PostgresSurveyTest {

    private final TestPostgres postgres = TestPostgres.emptySchema();

    @AfterEach
    void close() {
        postgres.close();
    }

    @Test
    void empty_schema_stays_empty() {
        var survey = Database.survey(postgres.location());

        assertThat(survey.product()).matches("PostgreSQL [0-9]+.*");
        assertThat(survey.schemaVersion()).isZero();
        assertThat(survey.isBehind()).isTrue();
        assertThat(postgres.query("SELECT tablename FROM pg_tables WHERE schemaname = '" + postgres.schema() + "'"))
                .isEmpty();
    }

    @Test
    void database_of_ours_tells_its_version_and_how_durable_it_is() {
        Database.open(postgres.location(), new ManualClock(), new RecordingLog()).close();

        var survey = Database.survey(postgres.location());

        assertThat(survey.schemaVersion()).isEqualTo(DatabaseSurvey.newestSchema());
        assertThat(survey.isBehind()).isFalse();
        assertThat(survey.isInUse()).isFalse();
        assertThat(survey.durability()).containsOnlyKeys("fsync", "synchronous_commit", "full_page_writes");
        assertThat(survey.durability()).containsEntry("fsync", postgres.query("SHOW fsync").getFirst());
    }

    @Test
    void tables_of_another_application_are_refused_as_the_bot_would() {
        postgres.execute("CREATE TABLE invoice (id INTEGER)");

        assertThatThrownBy(() -> Database.survey(postgres.location())).isInstanceOf(DatabaseException.class)
                .hasMessageContaining("'invoice'");
    }

    @Test
    void server_that_is_not_there_is_told_as_the_bot_would() {
        var nowhere = new DatabaseLocation.Postgres("127.0.0.1:9", "bot", "", postgres.location().user(),
                postgres.location().password());

        assertThatThrownBy(() -> Database.survey(nowhere)).isInstanceOf(DatabaseException.class)
                .hasMessageContaining("cannot be reached");
    }
}
