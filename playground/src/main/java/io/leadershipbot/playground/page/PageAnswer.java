package io.leadershipbot.playground.page;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** What a browser gets. The headers that stand in every answer are {@link Playground#HEADERS}. */
public sealed interface PageAnswer {

    /** The status. */
    int status();

    /** Headers beside those of every answer. */
    Map<String, String> headers();

    /** An answer that is there as a whole. */
    @SuppressWarnings("ArrayRecordComponent") // written once and not compared
    record Whole(int status, Map<String, String> headers, byte[] body) implements PageAnswer {

        static Whole text(int status, String words) {
            return new Whole(status, Map.of("Content-Type", "text/plain; charset=utf-8"),
                    (words + "\n").getBytes(StandardCharsets.UTF_8));
        }

        static Whole json(int status, JsonNode json) {
            return new Whole(status, Map.of("Content-Type", "application/json; charset=utf-8"),
                    json.toString().getBytes(StandardCharsets.UTF_8));
        }

        Whole with(String header, String value) {
            Map<String, String> more = new LinkedHashMap<>(headers);
            more.put(header, value);
            return new Whole(status, more, body);
        }
    }

    /** An answer that goes on: server-sent events. Close it when the browser is gone. */
    interface Stream extends AutoCloseable {

        /**
         * Waits for the next piece of text.
         *
         * @return empty at the end
         */
        String next() throws InterruptedException;

        @Override
        void close();
    }

    /** The begin of an answer that goes on. */
    record Going(int status, Map<String, String> headers, Stream stream) implements PageAnswer {}
}
