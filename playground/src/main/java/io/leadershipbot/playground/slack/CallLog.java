package io.leadershipbot.playground.slack;

import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.playground.CallHistory;
import io.leadershipbot.playground.Monitor;

/** Every request that the bot made, by Web API method; uses of a {@code response_url} under that name. */
public final class CallLog extends CallHistory<Call> {

    private final IdSource ids;

    CallLog(Monitor monitor, IdSource ids, int most) {
        super(monitor, most, Call::method);
        this.ids = ids;
    }

    void record(String method, ObjectNode arguments, Map<String, String> headers) {
        keep(number -> new Call(number, method, arguments, headers, ids.now()));
    }
}
