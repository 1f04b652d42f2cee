package io.leadershipbot.app.process;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The bot's database file, opened past the bot. */
final class Sqlite implements AutoCloseable {

    private final Connection connection;

    Sqlite(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        run("PRAGMA wal_autocheckpoint=0");
    }

    /** Keeps everybody else from writing until closed. */
    void lock() throws SQLException {
        run("BEGIN IMMEDIATE");
    }

    /** Leaves these in a table of their own: in the write-ahead log, as there is no checkpoint. */
    void plant(List<byte[]> leaks) throws IOException {
        try {
            run("CREATE TABLE IF NOT EXISTS planted (leak BLOB)");
            try (var insert = connection.prepareStatement("INSERT INTO planted VALUES (?)")) {
                for (var leak : leaks) {
                    insert.setBytes(1, leak);
                    insert.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw new IOException("Nothing could be planted in the database.", e);
        }
    }

    /** Moves everything into the database itself. */
    void checkpoint() throws SQLException {
        run("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    /** The tables in which some column of some row holds the text. */
    Set<String> tablesWith(String text) throws SQLException {
        var with = new TreeSet<String>();
        for (var table : strings("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")) {
            for (var column : strings("SELECT name FROM pragma_table_info('" + table + "')")) {
                var holding = "SELECT count(*) FROM \"" + table + "\" WHERE instr(\"" + column + "\", '" + text + "')";
                if (!strings(holding).equals(List.of("0"))) {
                    with.add(table);
                }
            }
        }
        return with;
    }

    private List<String> strings(String query) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            var strings = new ArrayList<String>();
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
            return strings;
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
