package io.leadershipbot.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import io.leadershipbot.chat.UserId;
import org.jdbi.v3.core.Jdbi;

/**
 * Writes many changes in one transaction: what they come to in the end, in batches. Rows are written in a fixed order,
 * so that two nodes that write the same ones wait for each other instead of for ever. In plain JDBC, as every command
 * ends here.
 */
final class ChangeWriter implements Consumer<List<Change>> {

    private final Jdbi jdbi;

    ChangeWriter(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @throws DatabaseException when the database does not take them; it has none of them then */
    @Override
    public void accept(List<Change> changes) {
        var outcome = new Outcome();
        changes.forEach(outcome::add);
        try {
            jdbi.useTransaction(handle -> outcome.write(handle.getConnection()));
        } catch (SQLException e) {
            throw new DatabaseException("What waited could not be written.", e);
        }
    }

    /** One row of {@code drawn}. */
    private record Row(UserId person, String deck, String item) {

        /** What differs most is compared first, since thousands are sorted at a time. */
        static int order(Row one, Row other) {
            int order = orderOfUsers(one.person, other.person);
            if (order == 0) {
                order = one.item.compareTo(other.item);
            }
            return order == 0 ? one.deck.compareTo(other.deck) : order;
        }

        static int orderOfUsers(UserId one, UserId other) {
            int order = one.id().compareTo(other.id());
            if (order == 0) {
                order = one.tenant().compareTo(other.tenant());
            }
            return order == 0 ? one.platform().compareTo(other.platform()) : order;
        }
    }

    private static final class Outcome {
        private static final int BACK = -1;

        /** Rows that are to be there, each with its turn, or, with {@link #BACK}, not. */
        private final Map<Row, Integer> drawn = new HashMap<>();
        private final Set<UserId> met = new HashSet<>();
        private final List<Change.Claimed> claimed = new ArrayList<>();
        private long expired = Long.MIN_VALUE;

        void add(Change change) {
            switch (change) {
                case Change.Drawn(var person, var deck, var item, var turn, var putBack) -> {
                    putBack.forEach(back -> drawn.put(new Row(person, deck, back), BACK));
                    drawn.put(new Row(person, deck, item), turn);
                }
                case Change.Met(var person) -> met.add(person);
                case Change.Claimed claim -> claimed.add(claim);
                case Change.Expired(var until) -> expired = Math.max(expired, until);
            }
        }

        void write(Connection connection) throws SQLException {
            writeDrawn(connection);
            batch(connection, "INSERT INTO person (platform, tenant, id, met) VALUES (?, ?, ?, 1) "
                    + "ON CONFLICT (platform, tenant, id) DO UPDATE SET met = 1", sorted(met, Row::orderOfUsers),
                    Outcome::bind);
            batch(connection, "INSERT INTO seen (key, until) VALUES (?, ?) ON CONFLICT DO NOTHING", claimed,
                    (claim, statement) -> {
                        statement.setString(1, claim.key());
                        statement.setLong(2, claim.until());
                    });
            if (expired > Long.MIN_VALUE) {
                batch(connection, "DELETE FROM seen WHERE until <= ?", List.of(expired),
                        (until, statement) -> statement.setLong(1, until));
            }
        }

        private void writeDrawn(Connection connection) throws SQLException {
            var out = new ArrayList<Row>();
            var back = new ArrayList<Row>();
            drawn.forEach((row, turn) -> (turn == BACK ? back : out).add(row));
            batch(connection,
                    "INSERT INTO drawn (platform, tenant, person, deck, item, turn) VALUES (?, ?, ?, ?, ?, ?) "
                            + "ON CONFLICT (platform, tenant, person, deck, item) DO UPDATE SET turn = excluded.turn",
                    sorted(out, Row::order), (row, statement) -> {
                        bind(row, statement);
                        statement.setInt(6, drawn.getOrDefault(row, BACK));
                    });
            batch(connection,
                    "DELETE FROM drawn WHERE platform = ? AND tenant = ? AND person = ? AND deck = ? AND item = ?",
                    sorted(back, Row::order), Outcome::bind);
        }

        private static void bind(Row row, PreparedStatement statement) throws SQLException {
            bind(row.person(), statement);
            statement.setString(4, row.deck());
            statement.setString(5, row.item());
        }

        private static void bind(UserId person, PreparedStatement statement) throws SQLException {
            statement.setString(1, person.platform());
            statement.setString(2, person.tenant());
            statement.setString(3, person.id());
        }

        private static <R> List<R> sorted(Collection<R> rows, Comparator<R> order) {
            return rows.stream().sorted(order).toList();
        }

        private static <R> void batch(Connection connection, String sql, List<R> rows, Binder<R> binder)
                throws SQLException {
            if (rows.isEmpty()) {
                return;
            }
            try (var statement = connection.prepareStatement(sql)) {
                for (var row : rows) {
                    binder.bind(row, statement);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        }
    }

    private interface Binder<R> {
        void bind(R row, PreparedStatement statement) throws SQLException;
    }
}
