package io.leadershipbot.storage;

import java.nio.file.Path;
import java.util.Optional;

import io.leadershipbot.secret.Secret;
import io.leadershipbot.storage.DatabaseLocation.Postgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

final class DatabaseLocationTest {

    @Test
    void the_embedded_database_lies_in_the_data_folder() {
        var location = DatabaseLocation.inFolder(Path.of("data"));
        assertThat(location).isEqualTo(new DatabaseLocation.SqliteFile(Path.of("data", "leadership-bot.db")));
        assertThat(location.describe()).isEqualTo("SQLite, " + Path.of("data", "leadership-bot.db"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql://ann:s3cret@db.example.com:5433/bot?sslmode=require",
            "postgres://ann:s3cret@db.example.com:5433/bot?sslmode=require",
            " postgresql://ann:s3cret@db.example.com:5433/bot?sslmode=require\n",
            "jdbc:postgresql://ann:s3cret@db.example.com:5433/bot?sslmode=require",
            "jdbc:postgresql://db.example.com:5433/bot?user=ann&sslmode=require&password=s3cret"})
    void an_address_is_read_however_it_is_written(String url) {
        var location = parse(url);
        assertThat(location.hosts()).isEqualTo("db.example.com:5433");
        assertThat(location.database()).isEqualTo("bot");
        assertThat(location.parameters()).isEqualTo("sslmode=require");
        assertThat(location.user()).contains("ann");
        assertThat(location.password().map(Secret::reveal)).contains("s3cret");
    }

    @ParameterizedTest
    @CsvSource({"postgresql://db/bot, db", "postgresql://ann@db/bot, db", "postgresql://[::1]:5432/bot, [::1]:5432",
            "'postgresql://ann:pw@one:5432,two:5433/bot', 'one:5432,two:5433'"})
    void hosts_may_be_several_and_credentials_absent(String url, String hosts) {
        assertThat(parse(url).hosts()).isEqualTo(hosts);
    }

    @Test
    void what_is_percent_encoded_is_decoded_and_a_plus_stays_a_plus() {
        var location = parse("postgresql://an%20n:p%40%3A%2F%23%3F+%25@db/bot");
        assertThat(location.user()).contains("an n");
        assertThat(location.password().map(Secret::reveal)).contains("p@:/#?+%");
    }

    @Test
    void parameters_are_spelled_as_the_driver_knows_them() {
        assertThat(parse("postgresql://db/bot?application_name=x&connect_timeout=3&currentSchema=y").parameters())
                .isEqualTo("ApplicationName=x&connectTimeout=3&currentSchema=y");
    }

    @Test
    void neither_user_nor_password_is_described_or_printed() {
        var location = parse("postgresql://ann:s3cret@db:5433/bot?sslmode=require");
        assertThat(location.describe()).isEqualTo("PostgreSQL, db:5433/bot");
        assertThat(location.toString()).doesNotContain("s3cret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql://ann:s3cret@db/bot", "sqlite:s3cret.db", "s3cret", "//ann:s3cret@db/bot",
            "postgresql:ann:s3cret", "postgresql://ann:s3cret@db", "postgresql://ann:s3cret@db/",
            "postgresql:///s3cret?x", "postgresql://ann:s3cret@/bot", "postgresql://ann:s3cret@db/bot/more",
            "postgresql://ann:12#s3cret@db/bot", "postgresql://ann:12/s3cret@db/bot",
            "postgresql://ann:12?s3cret@db/bot", "postgresql://ann:12/s3cret@db", "postgresql://ann:%zzs3cret@db/bot",
            "postgresql://ann:s3cret %@db/bot", "postgresql://ann:s3cret@db/bot?password=%zz", ":s3cret",
            "jdbc:s3cret"})
    void a_faulty_address_is_refused_without_quoting_it(String url) {
        assertThatThrownBy(() -> parse(url)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("DATABASE_URL '").hasMessageContaining("postgresql://user:password@host")
                .hasMessageNotContaining("s3cret").hasMessageNotContaining("12").hasNoCause();
    }

    @Test
    void without_a_password_there_is_none() {
        assertThat(parse("postgresql://ann@db/bot").password()).isEqualTo(Optional.empty());
    }

    private static Postgres parse(String url) {
        return (Postgres) DatabaseLocation.fromUrl(Secret.of(url));
    }
}
