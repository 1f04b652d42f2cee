package io.leadershipbot.storage;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ThreadLocalRandom;

import io.leadershipbot.secret.Secret;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * An empty schema of a real PostgreSQL. The server is the one at {@code TEST_PG_URL}, else one that is started once per
 * JVM from binaries that Maven brought, also for root, whom PostgreSQL does not serve.
 */
final class TestPostgres implements AutoCloseable {

    private final DatabaseLocation.Postgres server;
    private final String schema = "test_" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());

    private TestPostgres(DatabaseLocation.Postgres server) {
        this.server = server;
        execute("CREATE SCHEMA " + schema);
    }

    /** Makes a schema. */
    static TestPostgres emptySchema() {
        return new TestPostgres(Server.LOCATION);
    }

    /** Where it is. */
    DatabaseLocation.Postgres location() {
        var own = "currentSchema=" + schema;
        return new DatabaseLocation.Postgres(server.hosts(), server.database(),
                server.parameters().isEmpty() ? own : server.parameters() + "&" + own, server.user(),
                server.password());
    }

    /** The name of the schema. */
    String schema() {
        return schema;
    }

    /** Runs a statement within the schema. */
    void execute(String sql) {
        try (var connection = connect(); var statement = connection.createStatement()) {
            statement.execute("SET search_path TO " + schema);
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    /** The first columns of what a query answers, as text. */
    List<String> query(String sql) {
        try (var connection = connect(); var statement = connection.createStatement()) {
            statement.execute("SET search_path TO " + schema);
            try (var rows = statement.executeQuery(sql)) {
                var answers = new ArrayList<String>();
                while (rows.next()) {
                    answers.add(rows.getString(1));
                }
                return answers;
            }
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        server.user().ifPresent(user -> properties.setProperty("user", user));
        server.password().ifPresent(password -> properties.setProperty("password", password.reveal()));
        return DriverManager.getConnection(
                "jdbc:postgresql://" + server.hosts() + "/" + server.database() + "?" + server.parameters(),
                properties);
    }

    @Override
    public void close() {
        execute("DROP SCHEMA " + schema + " CASCADE");
    }

    /** Started when the first schema is made. */
    private static final class Server {
        static final DatabaseLocation.Postgres LOCATION = (DatabaseLocation.Postgres) DatabaseLocation
                .fromUrl(Secret.of(given().orElseGet(Server::start)));

        private static Optional<String> given() {
            return Optional.ofNullable(System.getenv("TEST_PG_URL")).filter(url -> !url.isBlank());
        }

        private static String start() {
            try {
                return EmbeddedPostgres.builder().start().getJdbcUrl("postgres", "postgres");
            } catch (IOException | RuntimeException e) {
                return LowlyPostgres.start(e);
            }
        }
    }
}
