package io.leadershipbot.teams;

import io.leadershipbot.testkit.AdapterContract;
import io.leadershipbot.testkit.AdapterDriver;

/** Teams does what every adapter does. */
class TeamsContractTest extends AdapterContract {

    @Override
    protected AdapterDriver driver() {
        return new TeamsDriver();
    }
}
