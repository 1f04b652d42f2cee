package io.leadershipbot.slack.socket;

import com.google.gson.JsonPrimitive;

/** How an acknowledgement is written. */
final class Acknowledgements {

    private Acknowledgements() {}

    /** @param answer JSON; empty for none */
    static String of(String envelopeId, String answer) {
        var id = new JsonPrimitive(envelopeId);
        return answer.isEmpty()
                ? "{\"envelope_id\":" + id + "}"
                : "{\"envelope_id\":" + id + ",\"payload\":" + answer + "}";
    }
}
