package io.leadershipbot.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Opens a SQLite file as any other program would. */
final class TestSqlite {

    private TestSqlite() {}

    static Connection connect(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
    }

    /** Runs statements. */
    static void execute(Path file, String... statements) {
        try (var connection = connect(file); var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new AssertionError("On " + file, e);
        }
    }

    /** The first column of what a query answers, as text. */
    static List<String> query(Path file, String sql) {
        try (var connection = connect(file);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var answers = new ArrayList<String>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }
}
