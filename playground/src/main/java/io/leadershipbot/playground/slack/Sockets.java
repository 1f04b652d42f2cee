package io.leadershipbot.playground.slack;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.playground.Json;
import io.leadershipbot.playground.Monitor;
import org.jspecify.annotations.Nullable;

/**
 * Socket Mode: the bot connects, and what people do goes by one of its connections. What is not acknowledged because its
 * connection ended goes by another, as long as somebody waits for it.
 *
 * @see <a href="https://docs.slack.dev/apis/events-api/using-socket-mode">Using Socket Mode</a>
 */
public final class Sockets implements AutoCloseable {

    /** How many connections an app may have. */
    public static final int MOST = 10;

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final App app;
    private final Monitor monitor;
    private final IdSource ids;
    private final String appToken;
    private final Set<String> tickets = new HashSet<>();
    private final List<SocketConnection> connections = new ArrayList<>();
    private final Map<String, SocketEnvelope> waiting = new HashMap<>();
    private final Deque<SocketCut> cuts = new ArrayDeque<>();
    private final List<String> complaints = new ArrayList<>();
    private @Nullable SocketServer server;
    private int port;
    private int turn;
    private boolean isOn;
    private boolean isDisabled;
    private boolean isDoubling;
    private boolean isHolding;
    private int mostOpenings = Integer.MAX_VALUE;
    private final Deque<Instant> openings = new ArrayDeque<>();
    private final List<SocketConnection> held = new ArrayList<>();

    Sockets(App app, Monitor monitor, IdSource ids) {
        this.app = app;
        this.monitor = monitor;
        this.ids = ids;
        this.appToken = "xapp-1-" + app.id() + "-" + ids.id("") + "-" + ids.hash();
    }

    /** The app-level token, with the scope {@code connections:write}. */
    public String appToken() {
        return appToken;
    }

    /** From now on whatever people do goes by sockets; {@link FakeSlack#connect} ends that. */
    public void switchOn() {
        monitor.locked(() -> isOn = true);
    }

    void switchOff() {
        isOn = false;
    }

    boolean isOn() {
        return isOn;
    }

    /** The next connection for which that moment comes breaks there; the one asked for first comes first. */
    public void cutNext(SocketCut moment) {
        monitor.locked(() -> cuts.add(moment));
    }

    /** How many cuts have not come yet. */
    public int cutsToCome() {
        return monitor.locked(cuts::size);
    }

    /** The next thing to be sent is sent twice, by two connections if there are two. */
    public void doubleNext() {
        monitor.locked(() -> isDoubling = true);
    }

    /** Says a text on every connection, whatever it is. */
    public void say(String text) {
        monitor.locked(() -> standing().forEach(connection -> connection.say(text)));
    }

    /** Announces on every connection that it will end, and asks for another one. */
    public void warn() {
        disconnect("warning");
    }

    /** Asks for another connection in place of each. */
    public void refresh() {
        disconnect("refresh_requested");
    }

    private void disconnect(String reason) {
        monitor.locked(() -> standing().forEach(connection -> connection.warn(goodbye(reason))));
    }

    /** Ends the connections that were told so. */
    public void endLeaving() {
        monitor.locked(() -> standing().stream().filter(SocketConnection::isLeaving).forEach(SocketConnection::close));
    }

    /** Ends every connection without a goodbye. */
    public void cutAll() {
        monitor.locked(() -> standing().forEach(SocketConnection::cut));
    }

    /** All connections that stand say nothing any more, and do not answer pings; they stay open. */
    public void fallSilent() {
        monitor.locked(() -> standing().forEach(SocketConnection::fallSilent));
    }

    /** Switches Socket Mode off in the app's settings, or on again. */
    public void disable(boolean off) {
        monitor.locked(() -> {
            isDisabled = off;
            if (off) {
                standing().forEach(connection -> {
                    connection.say(goodbye("link_disabled"));
                    connection.close();
                });
            }
        });
    }

    /** Limits {@code apps.connections.open} to so many calls within a minute of the fake's clock, as Slack's tier 1 does. */
    public void limitOpening(int perMinute) {
        monitor.locked(() -> mostOpenings = perMinute);
    }

    /** Says no hello on connections that are opened from now on, until it is told not to hold it back any more. */
    public void holdHello(boolean hold) {
        monitor.locked(() -> {
            isHolding = hold;
            if (!hold) {
                held.forEach(this::welcome);
                held.clear();
            }
        });
    }

    /** How many connections are open and wait for a hello. */
    public int countHeld() {
        return monitor.locked(held::size);
    }

    /** How many connections stand and are not about to end. */
    public int count() {
        return monitor.locked(() -> (int) standing().stream().filter(connection -> !connection.isLeaving()).count());
    }

    /**
     * Waits until so many connections stand that are not about to end.
     *
     * @throws AssertionError when it does not come to that within thirty seconds of the machine's clock
     */
    public void await(int wanted) throws InterruptedException {
        await(() -> standing().stream()
                .filter(connection -> !connection.isLeaving() && !connection.isSilent()).count() == wanted);
    }

    /**
     * Waits until any connection stands.
     *
     * @throws AssertionError when it does not come to that within thirty seconds of the machine's clock
     */
    public void awaitAny() throws InterruptedException {
        await(() -> !standing().isEmpty());
    }

    private void await(BooleanSupplier wanted) throws InterruptedException {
        if (!monitor.await(wanted, Duration.ofSeconds(30))) {
            throw new AssertionError("Waited in vain; " + standing().size() + " connections stand.");
        }
    }

    /** What the bot said that Slack would not understand. */
    public List<String> complaints() {
        return monitor.locked(() -> List.copyOf(complaints));
    }

    /** {@code apps.connections.open}. Called under the monitor. */
    ObjectNode open(String token) {
        if (token.isEmpty()) {
            throw new Refusal("not_authed");
        }
        if (!token.startsWith("xapp-")) {
            throw new Refusal("not_allowed_token_type");
        }
        if (!token.equals(appToken)) {
            throw new Refusal("invalid_auth");
        }
        countOpening();
        String ticket = UUID.randomUUID().toString();
        tickets.add(ticket);
        return Json.object().put("url",
                "ws://127.0.0.1:" + port() + "/link/?ticket=" + ticket + "&app_id=" + app.id());
    }

    private void countOpening() {
        Instant now = ids.now();
        openings.removeIf(opening -> !opening.plus(MINUTE).isAfter(now));
        if (openings.size() >= mostOpenings) {
            throw Refusal.limited(Duration.between(now, openings.isEmpty() ? now : openings.peek()).plus(MINUTE));
        }
        openings.add(now);
    }

    private int port() {
        if (server == null) {
            server = new SocketServer(this);
            try {
                port = server.listen();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return port;
    }

    /** A ticket is good for one connection. */
    boolean admits(String resource) {
        return monitor.locked(() -> {
            int from = resource.indexOf("ticket=") + "ticket=".length();
            int to = resource.indexOf('&', from);
            return resource.startsWith("/link/?ticket=") && to > from && tickets.remove(resource.substring(from, to));
        });
    }

    void opened(SocketConnection connection) {
        monitor.locked(() -> {
            if (takesCut(SocketCut.BEFORE_HELLO)) {
                connection.cut();
            } else if (isHolding) {
                held.add(connection);
            } else {
                welcome(connection);
            }
        });
    }

    private void welcome(SocketConnection connection) {
        connections.removeIf(SocketConnection::isGone);
        connections.add(connection);
        if (isDisabled || connections.size() > MOST) {
            connection.greet(goodbye(isDisabled ? "link_disabled" : "too_many_websockets"));
            connection.close();
        } else {
            connection.greet(hello());
        }
    }

    private String hello() {
        ObjectNode hello = Json.object().put("type", "hello").put("num_connections", connections.size());
        hello.putObject("connection_info").put("app_id", app.id());
        hello.set("debug_info", debugInfo().put("started", ids.now().toString()).put("build_number", 42)
                .put("approximate_connection_time", 18_060));
        return hello.toString();
    }

    private static String goodbye(String reason) {
        ObjectNode goodbye = Json.object().put("type", "disconnect").put("reason", reason);
        goodbye.set("debug_info", debugInfo());
        return goodbye.toString();
    }

    private static ObjectNode debugInfo() {
        return Json.object().put("host", "applink-fake");
    }

    void closed(SocketConnection connection) {
        monitor.locked(() -> {
            connection.gone();
            connections.remove(connection);
            held.remove(connection);
        });
    }

    boolean isSilent(SocketConnection connection) {
        return monitor.locked(connection::isSilent);
    }

    /** The bot said something: an acknowledgement, or something that Slack would not understand. */
    void said(SocketConnection connection, String text) {
        monitor.locked(() -> {
            if (connection.isGone() || connection.isSilent()) {
                return;
            }
            if (takesCut(SocketCut.INSTEAD_OF_ACKNOWLEDGEMENT)) {
                connection.cut();
                return;
            }
            JsonNode json = Json.read(text);
            SocketEnvelope envelope = json == null ? null : waiting.get(json.path("envelope_id").asText());
            if (json == null || !json.path("envelope_id").isTextual()) {
                complaints.add("not an acknowledgement");
            } else if (envelope != null) {
                envelope.acknowledged(json);
            }
            if (takesCut(SocketCut.AFTER_ACKNOWLEDGEMENT)) {
                connection.cut();
            }
        });
    }

    /** Sends a request to the bot by a socket, and by another where the first one ends; waits as long as Slack does. */
    SlackResponse send(SlackRequest request, Duration timeout) throws IOException, InterruptedException {
        SocketEnvelope envelope = monitor
                .locked(() -> SocketEnvelope.of(request, UUID.randomUUID().toString()));
        if (!monitor.locked(() -> goes(envelope))) {
            throw new IOException("The bot has no connection.");
        }
        long end = System.nanoTime() + timeout.toNanos();
        try {
            while (!envelope.isAcknowledged()) {
                long left = end - System.nanoTime();
                if (left <= 0 || !monitor.await(() -> envelope.isAcknowledged() || canGoAgain(envelope),
                        Duration.ofNanos(left))) {
                    throw new HttpTimeoutException("No acknowledgement within " + timeout);
                }
                monitor.locked(() -> envelope.isAcknowledged() || !canGoAgain(envelope) || goes(envelope));
            }
            return monitor.locked(envelope::response);
        } finally {
            monitor.locked(() -> waiting.remove(envelope.id()));
        }
    }

    private boolean canGoAgain(SocketEnvelope envelope) {
        SocketConnection by = envelope.by();
        return (by == null || by.isGone()) && !standing().isEmpty();
    }

    /** Sends by the next connection in turn; false if there is none. */
    private boolean goes(SocketEnvelope envelope) {
        List<SocketConnection> standing = standing();
        if (standing.isEmpty()) {
            return false;
        }
        SocketConnection connection = standing.get(Math.floorMod(turn++, standing.size()));
        waiting.put(envelope.id(), envelope);
        envelope.goesBy(connection);
        if (takesCut(SocketCut.BEFORE_ENVELOPE)) {
            connection.cut();
            return true;
        }
        connection.say(envelope.text());
        if (isDoubling) {
            isDoubling = false;
            standing.get(Math.floorMod(turn, standing.size())).say(envelope.text());
        }
        if (takesCut(SocketCut.AFTER_ENVELOPE)) {
            connection.cut();
        }
        return true;
    }

    private boolean takesCut(SocketCut moment) {
        boolean isNow = cuts.peek() == moment;
        if (isNow) {
            cuts.remove();
        }
        return isNow;
    }

    private List<SocketConnection> standing() {
        return connections.stream().filter(SocketConnection::stands).toList();
    }

    @Override
    public void close() {
        SocketServer open = monitor.locked(() -> server);
        if (open != null) {
            try {
                open.stop(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
