package io.leadershipbot.chat;

import java.util.Optional;

/** Where the bot is at home: one row per workspace or tenant. */
public interface Installations {

    /** Adds the installation, or renews it and keeps its first {@code since}. */
    void save(Installation installation);

    /** The installation in a tenant, if any. */
    Optional<Installation> find(String platform, String tenant);

    /** Forgets the installation and everything that is kept for its tenant. */
    void remove(String platform, String tenant);
}
