package io.leadershipbot.app.fuzz;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Answers the bot's calls with yes, and counts them: a fake Slack that does not look, since what comes is garbage. */
final class QuietSlack implements AutoCloseable {

    private static final byte[] YES = "{\"ok\":true,\"url\":\"http://127.0.0.1/\",\"team\":\"leadership\",\"user\":\"bot\",\"team_id\":\"T0LEADER\",\"user_id\":\"U0BOT\",\"bot_id\":\"B0BOT\"}"
            .getBytes(UTF_8);

    private final HttpServer server;
    private final LongAdder calls = new LongAdder();

    QuietSlack() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        calls.increment();
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(200, YES.length);
        exchange.getResponseBody().write(YES);
        exchange.close();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    long calls() {
        return calls.sum();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
