package io.leadershipbot.app.server;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.util.Map;

/**
 * Everything at a path and below it, answered by one who needs more of a request, and gives more of an answer, than
 * platforms do: who asks, what is asked for, headers, bytes, and answers that go on.
 *
 * @param path such as {@code /playground}
 * @param largestBody more is refused, in bytes
 * @param headers stand in every answer, refusals too
 */
public record Branch(String path, int largestBody, Map<String, String> headers, Visitor visitor) {

    /** Takes an unmodifiable copy. */
    public Branch {
        headers = Map.copyOf(headers);
    }

    /** Answers. */
    @FunctionalInterface
    public interface Visitor {

        /**
         * Runs on a virtual thread and may block, for as long as an answer goes on.
         *
         * @throws IOException when whoever asked is gone
         */
        void answer(Visit visit, Answers answers) throws IOException, InterruptedException;
    }

    /**
     * A request whose body has been read whole.
     *
     * @param query as it was sent; empty where there is none
     * @param headers by lower-case name
     */
    @SuppressWarnings("ArrayRecordComponent") // read once and not compared
    public record Visit(InetAddress peer, String method, String path, String query, Map<String, String> headers,
            byte[] body) {

        /** Says nothing of headers and body. */
        @Override
        public String toString() {
            return "[visit]";
        }
    }

    /** Takes the one answer to a visit. */
    @FunctionalInterface
    public interface Answers {

        /** Begins to answer; what is written goes out when it is flushed, and at the end. */
        OutputStream begin(int status, Map<String, String> headers);
    }

    boolean holds(String wanted) {
        return wanted.equals(path) || wanted.startsWith(path + "/");
    }
}
