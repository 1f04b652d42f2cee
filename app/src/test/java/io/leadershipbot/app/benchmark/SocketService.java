package io.leadershipbot.app.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What stands for Slack where the bot connects to it: says yes to every call, and brings envelopes. */
final class SocketService implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 30;
    private static final String ID = "\"envelope_id\":\"";

    private final HttpServer calls;
    private final ServerSocket door;
    private final List<SocketWire> wires = new CopyOnWriteArrayList<>();
    private final Map<String, CompletableFuture<String>> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger turn = new AtomicInteger();

    private SocketService(HttpServer calls, ServerSocket door) {
        this.calls = calls;
        this.door = door;
    }

    static SocketService start() {
        try {
            var here = InetAddress.getLoopbackAddress();
            var service = new SocketService(HttpServer.create(new InetSocketAddress(here, 0), 0),
                    new ServerSocket(0, 10, here));
            service.calls.createContext("/", service::yes);
            service.calls.start();
            Thread.ofPlatform().daemon().start(service::welcomeAll);
            return service;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void yes(HttpExchange exchange) throws IOException {
        var yes = ("{\"ok\":true,\"url\":\"ws://127.0.0.1:" + door.getLocalPort()
                + "/\",\"team\":\"benchmark\",\"user\":\"bot\",\"team_id\":\"T0LEADER\",\"user_id\":\"U0BOT\",\"bot_id\":\"B0BOT\"}")
                .getBytes(UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(200, yes.length);
        exchange.getResponseBody().write(yes);
        exchange.close();
    }

    private void welcomeAll() {
        while (!door.isClosed()) {
            try {
                var wire = new SocketWire(door.accept());
                wire.say("{\"type\":\"hello\",\"num_connections\":1}");
                wires.add(wire);
                Thread.ofPlatform().daemon().start(() -> hear(wire));
            } catch (IOException e) {
                // Closed, or somebody who went again.
            }
        }
    }

    private void hear(SocketWire wire) {
        try {
            while (true) {
                var text = wire.next();
                int from = text.indexOf(ID) + ID.length();
                var asker = waiting.remove(text.substring(from, text.indexOf('"', from)));
                if (asker != null) {
                    asker.complete(text);
                }
            }
        } catch (IOException e) {
            wires.remove(wire);
        }
    }

    /** Where the bot calls. */
    String apiUrl() {
        return "http://127.0.0.1:" + calls.getAddress().getPort() + "/api/";
    }

    /** Waits until the bot has so many connections. */
    void await(int connections) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (wires.size() < connections) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The bot has " + wires.size() + " connections");
            }
            LockSupport.parkNanos(1_000_000);
        }
    }

    /** Brings an envelope by the next connection, and waits for the acknowledgement. */
    String ask(String id, String envelope) throws IOException {
        var answer = new CompletableFuture<String>();
        waiting.put(id, answer);
        wires.get(Math.floorMod(turn.getAndIncrement(), wires.size())).say(envelope);
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("Not acknowledged", e);
        }
    }

    @Override
    public void close() {
        try {
            door.close();
            for (var wire : wires) {
                wire.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            calls.stop(0);
        }
    }
}
