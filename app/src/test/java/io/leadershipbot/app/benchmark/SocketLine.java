package io.leadershipbot.app.benchmark;

import java.io.IOException;
import java.net.URLDecoder;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Asks by whichever connection the bot has opened. */
record SocketLine(SocketService slack) implements Line {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Override
    public Answered ask(Questions.Question question) throws IOException {
        var id = "envelope-" + NUMBER.getAndIncrement();
        return new Answered(200, slack.ask(id, envelope(id, question).toString()));
    }

    /** What Slack would make of the same command. */
    private static ObjectNode envelope(String id, Questions.Question question) {
        var envelope = JsonNodeFactory.instance.objectNode();
        var payload = envelope.putObject("payload");
        for (var field : new String(question.body(), UTF_8).split("&", -1)) {
            int end = field.indexOf('=');
            payload.put(field.substring(0, end), URLDecoder.decode(field.substring(end + 1), UTF_8));
        }
        return envelope.put("envelope_id", id).put("type", "slash_commands").put("accepts_response_payload", true);
    }

    /** The connections are the bot's. */
    @Override
    public void close() {}
}
