package io.leadershipbot.app.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Asks a server for tips, as Slack does: signed, over connections that stay open. */
final class Asker implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI endpoint;
    private final Questions questions;

    Asker(int port, Workspace workspace) {
        this.endpoint = URI.create("http://127.0.0.1:" + port + "/slack/events");
        this.questions = new Questions(workspace);
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
        var question = questions.next(people);
        var request = HttpRequest.newBuilder(endpoint).timeout(PATIENCE);
        question.headers().forEach(request::header);
        request.POST(HttpRequest.BodyPublishers.ofByteArray(question.body()));
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
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
