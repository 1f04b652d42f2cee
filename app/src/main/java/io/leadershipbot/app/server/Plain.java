package io.leadershipbot.app.server;

import java.nio.ByteBuffer;

import io.leadershipbot.http.HttpResponse;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Writes answers. A refusal is a few words that say nothing of how the server is made. */
final class Plain {

    private Plain() {}

    static void write(HttpResponse answer, Response response, Callback callback) {
        response.setStatus(answer.status());
        if (!answer.contentType().isEmpty()) {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.contentType());
        }
        response.write(true, ByteBuffer.wrap(answer.body().getBytes(UTF_8)), callback);
    }

    static void refuse(int status, Response response, Callback callback) {
        write(refusal(status), response, callback);
    }

    static HttpResponse refusal(int status) {
        return HttpResponse.text(status, words(status) + "\n");
    }

    static String words(int status) {
        return switch (status) {
            case HttpStatus.NOT_FOUND_404 -> "There is nothing here.";
            case HttpStatus.METHOD_NOT_ALLOWED_405 -> "This is not how to ask here.";
            case HttpStatus.REQUEST_TIMEOUT_408 -> "That took too long.";
            case HttpStatus.PAYLOAD_TOO_LARGE_413 -> "That is too much at once.";
            case HttpStatus.URI_TOO_LONG_414,
                    HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 -> "The head of that request is too large.";
            case HttpStatus.SERVICE_UNAVAILABLE_503 -> "Not now. Please try again in a moment.";
            default -> status >= HttpStatus.INTERNAL_SERVER_ERROR_500
                    ? "Something went wrong here."
                    : "That request is not one.";
        };
    }
}
