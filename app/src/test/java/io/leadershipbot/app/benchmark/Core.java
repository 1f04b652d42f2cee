package io.leadershipbot.app.benchmark;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.random.RandomGenerator;

import io.leadershipbot.chat.Duplicates;
import io.leadershipbot.chat.Welcomes;
import io.leadershipbot.command.CommandRouter;
import io.leadershipbot.content.Library;
import io.leadershipbot.language.Address;
import io.leadershipbot.log.Detail;
import io.leadershipbot.log.Event;
import io.leadershipbot.log.EventLog;
import io.leadershipbot.person.Bags;
import io.leadershipbot.person.People;
import io.leadershipbot.storage.Database;
import io.leadershipbot.testkit.FakePeople;

/** What answers behind the platforms. */
final class Core {

    private Core() {}

    /** Remembers nothing of what it gave. */
    static CommandRouter inMemory() {
        return router(new FakePeople(), (person, deck, choice) -> choice.apply(new LinkedHashSet<>(0)).item(),
                key -> true);
    }

    static CommandRouter stored(Database database) {
        return router(database.people(), database.bags(), database.duplicates());
    }

    private static CommandRouter router(People people, Bags bags, Duplicates duplicates) {
        return CommandRouter.of(Library.builtIn(), people, bags, Welcomes.NOBODY, duplicates, new Silence(),
                RandomGenerator.getDefault(), Map.of("slack", Address.always("/leadership"), "teams",
                        new Address("@Leadership Bot", "")));
    }

    /** A log of nothing. */
    static final class Silence implements EventLog {

        @Override
        public void note(Event event, Detail... details) {}

        @Override
        public void note(Event event, Throwable fault, Detail... details) {}
    }
}
