package io.leadershipbot.app.setup;

import java.net.URI;
import java.util.function.Function;

import io.leadershipbot.app.setup.Dialogue.InputEndedException;

/** Where the values for Teams come from: a person, or a script. */
interface TeamsSource {

    /**
     * Values that Entra takes, as far as it could be asked.
     *
     * @throws InputEndedException if somebody was asked and did not answer
     * @throws StoppedException if there are none
     */
    TeamsValues values() throws InputEndedException, StoppedException;

    /**
     * Where Teams reaches the bot.
     *
     * @param fault what is wrong with an address; empty if it can be used
     * @throws InputEndedException if somebody was asked and did not answer
     * @throws StoppedException if there is none
     */
    URI url(Function<String, String> fault) throws InputEndedException, StoppedException;
}
