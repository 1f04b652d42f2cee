package io.leadershipbot.teams;

import io.leadershipbot.testkit.AdapterDriver;
import io.leadershipbot.testkit.AdapterWordsContract;

/** Teams shows what every adapter shows. */
class TeamsWordsContractTest extends AdapterWordsContract {

    @Override
    protected AdapterDriver driver() {
        return new TeamsDriver();
    }
}
