package io.leadershipbot.slack;

import io.leadershipbot.testkit.AdapterContract;
import io.leadershipbot.testkit.AdapterDriver;

/** Slack does what every adapter does. */
class SlackContractTest extends AdapterContract {

    @Override
    protected AdapterDriver driver() {
        return SlackDriver.overHttp();
    }
}
