package io.leadershipbot.testkit;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import io.leadershipbot.chat.Installation;
import io.leadershipbot.chat.Installations;
import io.leadershipbot.chat.UserId;

/** Installations in memory. */
public final class FakeInstallations implements Installations {

    private record Place(String platform, String tenant) {}

    private final Map<Place, Installation> installations = new ConcurrentHashMap<>();
    private final FakePeople people;
    private final FakeBags bags;
    private final FakeConversations conversations;
    private final FakeWelcomes welcomes;

    /** Installations of nobody that a test looks at. */
    public FakeInstallations() {
        this(new FakePeople(), new FakeBags(), new FakeConversations(), new FakeWelcomes());
    }

    /** Installations whose people, bags, conversations and welcomes are forgotten with them. */
    public FakeInstallations(FakePeople people, FakeBags bags, FakeConversations conversations,
            FakeWelcomes welcomes) {
        this.people = people;
        this.bags = bags;
        this.conversations = conversations;
        this.welcomes = welcomes;
    }

    @Override
    public void save(Installation installation) {
        installations.merge(new Place(installation.platform(), installation.tenant()), installation,
                (before, now) -> new Installation(now.platform(), now.tenant(), now.botUser(), before.since()));
    }

    @Override
    public Optional<Installation> find(String platform, String tenant) {
        return Optional.ofNullable(installations.get(new Place(platform, tenant)));
    }

    @Override
    public void remove(String platform, String tenant) {
        installations.remove(new Place(platform, tenant));
        people.forget(platform, tenant);
        bags.forget(platform, tenant);
        conversations.forget(platform, tenant);
        welcomes.forget(platform, tenant);
    }

    static boolean isOf(UserId person, String platform, String tenant) {
        return person.platform().equals(platform) && person.tenant().equals(tenant);
    }
}
