package io.leadershipbot.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A request whose body has been read whole, within the server's limit.
 *
 * @param headers by lower-case name
 * @param body the raw bytes, which is what signatures are made over
 * @param early takes an answer, once and from any thread, while the handler is still at work; what the handler returns
 *     then goes nowhere
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are read once and not compared
public record HttpRequest(String method, String path, Map<String, List<String>> headers, byte[] body,
        Consumer<HttpResponse> early) {

    /** A request that is only answered by what its handler returns. */
    public HttpRequest(String method, String path, Map<String, List<String>> headers, byte[] body) {
        this(method, path, headers, body, answer -> {});
    }

    /** A header's first value; the name in any case. */
    public Optional<String> header(String name) {
        var values = headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
        return values.isEmpty() ? Optional.empty() : Optional.of(values.getFirst());
    }

    /** Says nothing of headers and body. */
    @Override
    public String toString() {
        return "[request]";
    }
}
