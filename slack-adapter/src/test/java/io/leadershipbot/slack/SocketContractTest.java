package io.leadershipbot.slack;

import io.leadershipbot.testkit.AdapterContract;
import io.leadershipbot.testkit.AdapterDriver;

/** Slack in Socket Mode does what every adapter does. */
class SocketContractTest extends AdapterContract {

    @Override
    protected AdapterDriver driver() {
        return SlackDriver.bySockets();
    }
}
