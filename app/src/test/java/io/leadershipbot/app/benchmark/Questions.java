package io.leadershipbot.app.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import io.leadershipbot.app.benchmark.Line.Answered;
import io.leadershipbot.http.HttpRequest;

/** Makes questions for a tip as one platform sends them: proven to be its own, and no two alike. */
interface Questions {

    /** What a platform sends. */
    @SuppressWarnings("ArrayRecordComponent") // the bytes are sent and not compared
    record Question(String path, Map<String, String> headers, byte[] body) {

        /** The same without a network. */
        HttpRequest request() {
            Map<String, List<String>> all = new LinkedHashMap<>();
            headers.forEach((name, value) -> all.put(name, List.of(value)));
            return new HttpRequest("POST", path, all, body);
        }
    }

    /** A question by the next of so many people. */
    Question next(int people);

    /** True if this is how a question is answered. An answer that is none would make all figures worthless. */
    boolean isAnswer(Answered answered);

    /** Becomes true when so many more questions than now have been answered, by whatever way their answers take. */
    BooleanSupplier answered(int more);
}
