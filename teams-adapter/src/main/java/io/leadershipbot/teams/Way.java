package io.leadershipbot.teams;

import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import io.leadershipbot.chat.Answer;
import io.leadershipbot.teams.framework.Turn;

/** The way back to who asked, which depends on the gesture. */
interface Way {

    /** The turn that it belongs to. */
    Turn turn();

    /**
     * Says an answer, as far as that is done by calling Teams.
     *
     * @return what is still to be said, in the response of the request
     */
    Optional<JsonNode> say(Answer answer);

    /** Says an answer, whose place in the response is gone, as well as can be. */
    void follow(Answer answer);

    /** What the response says when the answer takes too long; empty where Teams needs no more than that it came. */
    Optional<JsonNode> meanwhile();
}
