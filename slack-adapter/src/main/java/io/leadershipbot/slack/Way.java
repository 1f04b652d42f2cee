package io.leadershipbot.slack;

import java.util.Optional;

import io.leadershipbot.chat.Answer;

/** The way back to who asked, which depends on the gesture. */
interface Way {

    /** True where Slack only wants to hear that the request came, and the answer always follows on its own. */
    boolean isAcknowledgedAtOnce();

    /**
     * Says an answer, as far as that is done by calling Slack.
     *
     * @param words in the language of the answer
     * @return JSON that is still to be said: in the acknowledgement, or by {@link #follow} when that is gone
     */
    Optional<String> say(Answer answer, Words words);

    /**
     * Says an answer behind the acknowledgement.
     *
     * @param said what {@link #say} returned for it
     */
    Outcome follow(Answer answer, String said, Words words);

    /** Where something can be said to everybody without being a member; empty where Slack gave no such address. */
    Optional<ResponseUrl> responseUrl();
}
