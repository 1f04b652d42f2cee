package io.leadershipbot.playground.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.leadershipbot.playground.CallHistory;
import io.leadershipbot.playground.Json;
import io.leadershipbot.playground.Monitor;
import io.leadershipbot.playground.Request;

/** Every request that the bot made, by {@link Method}. */
public final class CallLog extends CallHistory<Call> {

    private final IdSource ids;

    CallLog(Monitor monitor, IdSource ids, int most) {
        super(monitor, most, Call::method);
        this.ids = ids;
    }

    void record(String method, Request request) {
        JsonNode read = request.mediaType().equals("application/json") ? Json.read(request.body()) : null;
        JsonNode body = read == null ? MissingNode.getInstance() : read;
        keep(number -> new Call(number, method, request.verb(), request.path(), body, request.publicHeaders(),
                ids.now()));
    }
}
