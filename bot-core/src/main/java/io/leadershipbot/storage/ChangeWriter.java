package io.leadershipbot.storage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import io.leadershipbot.chat.UserId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Writes many changes in one transaction: what they come to in the end, in batches. Rows are written in a fixed order,
 * so that two nodes that write the same ones wait for each other instead of for ever.
 */
final class ChangeWriter implements Consumer<List<Change>> {

    private static final Comparator<UserId> BY_USER = Comparator.comparing(UserId::platform)
            .thenComparing(UserId::tenant).thenComparing(UserId::id);

    private final Jdbi jdbi;

    ChangeWriter(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void accept(List<Change> changes) {
        var outcome = new Outcome();
        changes.forEach(outcome::add);
        jdbi.useTransaction(outcome::write);
    }

    /** One row of {@code drawn}. */
    private record Row(UserId person, String deck, String item) {
        static final Comparator<Row> ORDER = Comparator.comparing(Row::person, BY_USER).thenComparing(Row::deck)
                .thenComparing(Row::item);
    }

    private static final class Outcome {
        private final Map<Row, Boolean> drawn = new HashMap<>();
        private final Set<UserId> met = new HashSet<>();
        private final List<Change.Claimed> claimed = new ArrayList<>();
        private long expired = Long.MIN_VALUE;

        void add(Change change) {
            switch (change) {
                case Change.Drawn(var person, var deck, var item, var putBack) -> {
                    putBack.forEach(back -> drawn.put(new Row(person, deck, back), false));
                    drawn.put(new Row(person, deck, item), true);
                }
                case Change.Met(var person) -> met.add(person);
                case Change.Claimed claim -> claimed.add(claim);
                case Change.Expired(var until) -> expired = Math.max(expired, until);
            }
        }

        void write(Handle handle) {
            writeDrawn(handle);
            writeMet(handle);
            writeClaimed(handle);
            if (expired > Long.MIN_VALUE) {
                handle.execute("DELETE FROM seen WHERE until <= ?", expired);
            }
        }

        private void writeDrawn(Handle handle) {
            var out = new ArrayList<Row>();
            var back = new ArrayList<Row>();
            drawn.forEach((row, isOut) -> (isOut ? out : back).add(row));
            out.sort(Row.ORDER);
            back.sort(Row.ORDER);
            batch(handle, "INSERT INTO drawn (platform, tenant, person, deck, item) VALUES (?, ?, ?, ?, ?) "
                    + "ON CONFLICT DO NOTHING", out);
            batch(handle,
                    "DELETE FROM drawn WHERE platform = ? AND tenant = ? AND person = ? AND deck = ? AND item = ?",
                    back);
        }

        private static void batch(Handle handle, String sql, List<Row> rows) {
            if (rows.isEmpty()) {
                return;
            }
            try (var batch = handle.prepareBatch(sql)) {
                for (var row : rows) {
                    var person = row.person();
                    batch.add(person.platform(), person.tenant(), person.id(), row.deck(), row.item());
                }
                batch.execute();
            }
        }

        private void writeMet(Handle handle) {
            if (met.isEmpty()) {
                return;
            }
            try (var batch = handle.prepareBatch("INSERT INTO person (platform, tenant, id, met) VALUES (?, ?, ?, 1) "
                    + "ON CONFLICT (platform, tenant, id) DO UPDATE SET met = 1")) {
                met.stream().sorted(BY_USER)
                        .forEach(person -> batch.add(person.platform(), person.tenant(), person.id()));
                batch.execute();
            }
        }

        private void writeClaimed(Handle handle) {
            if (claimed.isEmpty()) {
                return;
            }
            try (var batch = handle.prepareBatch("INSERT INTO seen (key, until) VALUES (?, ?) "
                    + "ON CONFLICT DO NOTHING")) {
                claimed.forEach(claim -> batch.add(claim.key(), claim.until()));
                batch.execute();
            }
        }
    }
}
