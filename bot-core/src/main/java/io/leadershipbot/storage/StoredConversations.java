package io.leadershipbot.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

import io.leadershipbot.chat.Conversation;
import io.leadershipbot.chat.ConversationId;
import io.leadershipbot.chat.Conversations;
import io.leadershipbot.chat.UserId;

/** Conversations in the database. */
final class StoredConversations implements Conversations {

    private final Engine engine;

    StoredConversations(Engine engine) {
        this.engine = engine;
    }

    @Override
    public void save(Conversation conversation) {
        var id = conversation.id();
        var person = conversation.person().map(UserId::id).orElse(null);
        engine.writer().useTransaction(handle -> {
            handle.execute(
                    "DELETE FROM conversation WHERE platform = ? AND tenant = ? AND person = ? AND id <> ?",
                    id.platform(), id.tenant(), person, id.id());
            handle.createUpdate(
                    """
                    INSERT INTO conversation (platform, tenant, id, home, person, address, since)
                    VALUES (:platform, :tenant, :id, :home, :person, :address, :since)
                    ON CONFLICT (platform, tenant, id)
                    DO UPDATE SET home = excluded.home, person = excluded.person, address = excluded.address""")
                    .bind("platform", id.platform()).bind("tenant", id.tenant()).bind("id", id.id())
                    .bind("home", conversation.home())
                    .bind("person", person).bind("address", conversation.address())
                    .bind("since", conversation.since().toEpochMilli()).execute();
        });
    }

    @Override
    public Optional<Conversation> find(ConversationId id) {
        return engine.reader().withHandle(handle -> handle.select("""
                                                                  SELECT * FROM conversation
                                                                  WHERE platform = ? AND tenant = ? AND id = ?""",
                id.platform(), id.tenant(), id.id()).map((row, context) -> conversation(row)).findOne());
    }

    @Override
    public Optional<Conversation> with(UserId person) {
        return engine.reader().withHandle(handle -> handle.select("""
                                                                  SELECT * FROM conversation
                                                                  WHERE platform = ? AND tenant = ? AND person = ?""",
                person.platform(), person.tenant(), person.id()).map((row, context) -> conversation(row)).findOne());
    }

    @Override
    public void remove(ConversationId id) {
        int removed = engine.writer().withHandle(handle -> handle.execute(
                "DELETE FROM conversation WHERE platform = ? AND tenant = ? AND (id = ? OR home = ?)", id.platform(),
                id.tenant(), id.id(), id.id()));
        if (removed > 0) {
            engine.scrub();
        }
    }

    private static Conversation conversation(ResultSet row) throws SQLException {
        var platform = row.getString("platform");
        var tenant = row.getString("tenant");
        return new Conversation(new ConversationId(platform, tenant, row.getString("id")), row.getString("home"),
                Optional.ofNullable(row.getString("person")).map(person -> new UserId(platform, tenant, person)),
                row.getString("address"), Instant.ofEpochMilli(row.getLong("since")));
    }
}
