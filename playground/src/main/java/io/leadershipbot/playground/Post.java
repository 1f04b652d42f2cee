package io.leadershipbot.playground;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A request from a platform to the bot. */
public final class Post {

    private Post() {}

    /**
     * Posts bytes as they are.
     *
     * @param timeout until the whole answer is there, by the machine's clock
     * @throws HttpTimeoutException when it was not there in time
     * @throws IOException when there was no answer at all
     */
    public static HttpResponse<byte[]> send(HttpClient client, URI to, Map<String, String> headers, byte[] body,
            Duration timeout) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(to).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request.build(),
                HttpResponse.BodyHandlers.ofByteArray());
        try {
            return answer.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new HttpTimeoutException("No answer from " + to + " within " + timeout);
        } catch (ExecutionException e) {
            throw new IOException("No answer from " + to, e.getCause());
        }
    }
}
