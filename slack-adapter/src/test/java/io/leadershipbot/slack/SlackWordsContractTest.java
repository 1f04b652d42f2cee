package io.leadershipbot.slack;

import io.leadershipbot.testkit.AdapterDriver;
import io.leadershipbot.testkit.AdapterWordsContract;

/** Slack shows what every adapter shows. */
class SlackWordsContractTest extends AdapterWordsContract {

    @Override
    protected AdapterDriver driver() {
        return SlackDriver.overHttp();
    }
}
