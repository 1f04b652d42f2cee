package io.leadershipbot.playground.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import io.leadershipbot.playground.Answer;
import io.leadershipbot.playground.Json;
import io.leadershipbot.playground.Request;
import io.leadershipbot.playground.page.PageAnswer.Whole;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

/** A playground without a server, and a bot that answers as a test tells it to. */
final class PageStage implements AutoCloseable {

    static final Answer NOTHING = new Answer(200, "text/plain", "", Map.of());

    final Playground playground;
    final BlockingQueue<Request> received = new LinkedBlockingQueue<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer bot;
    private volatile Function<Request, Answer> handler = any -> NOTHING;

    PageStage(Path... renderers) {
        try {
            bot = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bot.setExecutor(threads);
        bot.createContext("/", exchange -> {
            try (exchange) {
                var request = Request.of(exchange);
                received.add(request);
                handler.apply(request).send(exchange);
            }
        });
        bot.start();
        playground = Playground.start(new Playground.Options("Tiny", "/tiny", List.of(renderers)))
                .connect(URI.create("http://127.0.0.1:" + port()), "/slack/events", "/api/messages");
    }

    private int port() {
        return bot.getAddress().getPort();
    }

    PageStage answering(Function<Request, Answer> next) {
        handler = next;
        return this;
    }

    PageAnswer ask(String verb, String path, String query, Map<String, String> headers, String body) {
        var all = new LinkedHashMap<>(Map.of("host", "localhost:" + port()));
        all.putAll(headers);
        return playground.answer(new Request(verb, "/playground" + path, query, all, body),
                InetAddress.getLoopbackAddress());
    }

    Whole get(String path, Map<String, String> headers) {
        return (Whole) ask("GET", path, "", headers, "");
    }

    JsonNode state(String query) {
        return json((Whole) ask("GET", "/api/state", query, Map.of(), ""));
    }

    JsonNode act(String json) {
        var answer = (Whole) ask("POST", "/api/act", "", Map.of("content-type", "application/json"), json);
        assertThat(answer.status()).isEqualTo(200);
        return json(answer);
    }

    private static JsonNode json(Whole answer) {
        return requireNonNull(Json.read(text(answer)));
    }

    static String text(Whole answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        playground.close();
        bot.stop(0);
        threads.shutdownNow();
    }
}
