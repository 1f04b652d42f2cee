package io.leadershipbot.app.setup;

import java.util.List;
import java.util.Map;

import io.leadershipbot.app.setup.Dialogue.InputEndedException;

/** Where Slack's values come from: a person, or a script. */
interface SlackSource {

    /**
     * Values that Slack takes, as far as it could be asked.
     *
     * @throws InputEndedException if somebody was asked and did not answer
     * @throws StoppedException if there are none
     */
    Map<SlackValue, String> values(List<SlackValue> wanted) throws InputEndedException, StoppedException;
}
