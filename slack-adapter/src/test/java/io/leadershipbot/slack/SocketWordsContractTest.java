package io.leadershipbot.slack;

import io.leadershipbot.testkit.AdapterDriver;
import io.leadershipbot.testkit.AdapterWordsContract;

/** Slack in Socket Mode shows what every adapter shows. */
class SocketWordsContractTest extends AdapterWordsContract {

    @Override
    protected AdapterDriver driver() {
        return SlackDriver.bySockets();
    }
}
