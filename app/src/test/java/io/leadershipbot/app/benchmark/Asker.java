package io.leadershipbot.app.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Asks a server for tips, as Slack does: signed, over connections that stay open. */
final class Asker implements AutoCloseable {

    private static final String ALGORITHM = "HmacSHA256";

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger asked = new AtomicInteger();
    private final URI endpoint;
    private final Workspace workspace;
    private final SecretKeySpec key;

    Asker(int port, Workspace workspace) {
        this.endpoint = URI.create("http://127.0.0.1:" + port + "/slack/events");
        this.workspace = workspace;
        this.key = new SecretKeySpec(workspace.signingSecret().getBytes(UTF_8), ALGORITHM);
    }

    /**
     * {@code /leadership tip}, often.
     *
     * @param people among whom the questions are spread
     * @param connections used at the same time
     */
    void ask(int times, int people, int connections) {
        try (var executor = Executors.newFixedThreadPool(connections)) {
            var left = new AtomicInteger(times);
            Callable<Void> asking = () -> {
                while (left.getAndDecrement() > 0) {
                    mustBeAnswered(ask(people));
                }
                return null;
            };
            for (Future<Void> done : executor.invokeAll(IntStream.range(0, connections).mapToObj(i -> asking)
                    .toList())) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A question was not answered", e);
        }
    }

    /** {@code /leadership tip} once, by the next of so many people. */
    HttpResponse<String> ask(int people) throws IOException, InterruptedException {
        int number = asked.getAndIncrement();
        var body = String.format(Locale.ROOT,
                "token=unused&team_id=%s&team_domain=benchmark&channel_id=C0000000001&channel_name=general"
                        + "&user_id=U%09d&user_name=somebody&command=%%2Fleadership&text=tip&api_app_id=A0000000001"
                        + "&is_enterprise_install=false&response_url=%s%%2Fcommands%%2F%s%%2F%d%%2Fbenchmark"
                        + "&trigger_id=%d.1.benchmark",
                workspace.id(), number % people, workspace.apiUrl().replace("/api/", "").replace("/", "%2F")
                        .replace(":", "%3A"),
                workspace.id(), number, number);
        var timestamp = Long.toString(Instant.now().getEpochSecond());
        var request = HttpRequest.newBuilder(endpoint).timeout(Duration.ofSeconds(5))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", signature(timestamp, body))
                .header("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)").header("Accept", "*/*")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private String signature(String timestamp, String body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(("v0:" + timestamp + ":" + body).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }

    /** An answer that is none would make everything after it worthless. */
    private static void mustBeAnswered(HttpResponse<String> response) {
        if (response.statusCode() != 200 || !response.body().contains("\"ephemeral\"")) {
            throw new IllegalStateException(response.statusCode() + " " + response.body());
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}
