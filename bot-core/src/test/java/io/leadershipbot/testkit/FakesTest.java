package io.leadershipbot.testkit;

import io.leadershipbot.chat.Conversations;
import io.leadershipbot.chat.Duplicates;
import io.leadershipbot.chat.Installations;
import io.leadershipbot.chat.Welcomes;
import io.leadershipbot.person.Bags;
import io.leadershipbot.person.People;

final class FakesTest
        implements
            PeopleContract,
            BagsContract,
            InstallationsContract,
            ConversationsContract,
            WelcomesContract,
            DuplicatesContract {

    private final ManualClock clock = new ManualClock();
    private final FakePeople people = new FakePeople();
    private final FakeBags bags = new FakeBags();
    private final FakeConversations conversations = new FakeConversations();
    private final FakeWelcomes welcomes = new FakeWelcomes();
    private final FakeInstallations installations = new FakeInstallations(people, bags, conversations,
            welcomes);
    private final FakeDuplicates duplicates = new FakeDuplicates(clock);

    @Override
    public People people() {
        return people;
    }

    @Override
    public Bags bags() {
        return bags;
    }

    @Override
    public Installations installations() {
        return installations;
    }

    @Override
    public Conversations conversations() {
        return conversations;
    }

    @Override
    public Welcomes welcomes() {
        return welcomes;
    }

    @Override
    public Duplicates duplicates() {
        return duplicates;
    }

    @Override
    public ManualClock clock() {
        return clock;
    }
}
