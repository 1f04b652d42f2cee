package io.leadershipbot.storage;

import io.leadershipbot.chat.Duplicates;
import io.leadershipbot.chat.Installations;
import io.leadershipbot.person.Bags;
import io.leadershipbot.person.People;
import io.leadershipbot.testkit.BagsContract;
import io.leadershipbot.testkit.DuplicatesContract;
import io.leadershipbot.testkit.InstallationsContract;
import io.leadershipbot.testkit.ManualClock;
import io.leadershipbot.testkit.PeopleContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** All contracts, kept by an open database. */
abstract class StorageContract implements PeopleContract, BagsContract, InstallationsContract, DuplicatesContract {

    final ManualClock clock = new ManualClock();
    final RecordedLog log = new RecordedLog();
    private Database database;

    /** An empty database; the same one within a test. */
    abstract DatabaseLocation location();

    @BeforeEach
    void open() {
        database = Database.open(location(), clock, log);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    public People people() {
        return database.people();
    }

    @Override
    public Bags bags() {
        return database.bags();
    }

    @Override
    public Installations installations() {
        return database.installations();
    }

    @Override
    public Duplicates duplicates() {
        return database.duplicates();
    }

    @Override
    public ManualClock clock() {
        return clock;
    }
}
