package io.leadershipbot.storage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.leadershipbot.chat.Installation;
import io.leadershipbot.chat.Installations;

/** Installations in the database. */
final class StoredInstallations implements Installations {

    /** Every table that holds something of a tenant. */
    static final List<String> TABLES = List.of("drawn", "person", "conversation", "welcomed", "installation");

    private final Engine engine;
    private final Everybody everybody;
    private final StoredWelcomes welcomes;

    StoredInstallations(Engine engine, Everybody everybody, StoredWelcomes welcomes) {
        this.engine = engine;
        this.everybody = everybody;
        this.welcomes = welcomes;
    }

    @Override
    public void save(Installation installation) {
        engine.writer()
                .useHandle(handle -> handle
                        .createUpdate("""
                                      INSERT INTO installation (platform, tenant, bot_user, since)
                                      VALUES (:platform, :tenant, :botUser, :since)
                                      ON CONFLICT (platform, tenant) DO UPDATE SET bot_user = excluded.bot_user""")
                        .bind("platform", installation.platform()).bind("tenant", installation.tenant())
                        .bind("botUser", installation.botUser()).bind("since", installation.since().toEpochMilli())
                        .execute());
    }

    @Override
    public Optional<Installation> find(String platform, String tenant) {
        return engine.reader().withHandle(handle -> handle
                .select("SELECT bot_user, since FROM installation WHERE platform = ? AND tenant = ?", platform, tenant)
                .map((row, context) -> new Installation(platform, tenant, row.getString("bot_user"),
                        Instant.ofEpochMilli(row.getLong("since"))))
                .findOne());
    }

    @Override
    public void remove(String platform, String tenant) {
        everybody.forget(id -> id.platform().equals(platform) && id.tenant().equals(tenant),
                () -> delete(platform, tenant));
        welcomes.forget(platform, tenant);
    }

    private void delete(String platform, String tenant) {
        engine.writer().useTransaction(handle -> TABLES.forEach(table -> handle
                .execute("DELETE FROM " + table + " WHERE platform = ? AND tenant = ?", platform, tenant)));
        engine.scrub();
    }
}
