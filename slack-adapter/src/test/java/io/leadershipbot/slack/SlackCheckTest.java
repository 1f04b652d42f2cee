package io.leadershipbot.slack;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpServer;
import io.leadershipbot.http.Obstacle;
import io.leadershipbot.playground.slack.FakeSlack;
import io.leadershipbot.playground.slack.Fault;
import io.leadershipbot.playground.slack.Workspace;
import io.leadershipbot.secret.Secret;
import io.leadershipbot.slack.SlackCheck.Finding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class SlackCheckTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final FakeSlack slack = FakeSlack.start();
    private final URI apiUrl = URI.create(slack.apiUrl());
    private final SlackCheck check = new SlackCheck(apiUrl, PATIENCE);

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void good_token_names_workspace_bot_and_scopes() {
        assertThat(bot()).asInstanceOf(type(Finding.Good.class)).satisfies(good -> {
            assertThat(good.workspace()).isEqualTo("leadership");
            assertThat(good.workspaceId()).isEqualTo("T0LEADER");
            assertThat(good.botName()).isNotBlank();
            assertThat(good.scopes()).isEqualTo(Workspace.SCOPES);
            assertThat(good).hasToString("Good[scopes=" + Workspace.SCOPES.stream().sorted().toList() + "]");
        });
    }

    @Test
    void scope_that_was_withdrawn_is_missing() {
        slack.workspace().withdraw("chat:write");

        assertThat(bot()).asInstanceOf(type(Finding.Good.class)).satisfies(
                good -> assertThat(good.scopes()).contains(SlackScope.COMMANDS.id())
                        .doesNotContain(SlackScope.CHAT_WRITE.id()));
    }

    @Test
    void clock_that_is_right_is_ahead_of_nothing() {
        assertThat(bot()).asInstanceOf(type(Finding.Good.class)).satisfies(good -> assertThat(good.clockAhead())
                .hasValueSatisfying(ahead -> assertThat(ahead.abs()).isLessThan(Duration.ofMinutes(1))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT6M", "-PT6M"})
    void clock_that_is_wrong_is_told_by_how_much_whether_the_token_is_good_or_not(Duration wrong) {
        var late = new SlackCheck(apiUrl, PATIENCE, Clock.offset(Clock.systemUTC(), wrong));

        assertThat(late.bot(token())).asInstanceOf(type(Finding.Good.class))
                .satisfies(good -> assertAbout(good.clockAhead(), wrong));
        assertThat(late.bot(Secret.of("xoxb-none"))).asInstanceOf(type(Finding.Refused.class))
                .satisfies(refused -> assertAbout(refused.clockAhead(), wrong));
    }

    private static void assertAbout(Optional<Duration> ahead, Duration expected) {
        assertThat(ahead).hasValueSatisfying(
                found -> assertThat(found.minus(expected).abs()).isLessThan(Duration.ofMinutes(1)));
    }

    @Test
    void token_that_slack_does_not_know_is_refused() {
        assertRefused(check.bot(Secret.of("xoxb-1-2-three")), "invalid_auth");
    }

    @Test
    void revoked_token_is_refused() {
        slack.workspace().revokeToken();

        assertRefused(bot(), "token_revoked");
    }

    @Test
    void token_of_a_bot_that_was_removed_is_refused() {
        slack.workspace().uninstall();

        assertRefused(bot(), "account_inactive");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xoxb-1\n2", "xoxb 1", "xoxb-führung"})
    void token_that_cannot_be_one_is_refused_without_asking(String token) {
        assertRefused(check.bot(Secret.of(token)), "invalid_auth");
        assertThat(slack.calls().methods()).isEmpty();
    }

    @Test
    void bot_token_in_place_of_the_app_token_is_refused_in_slacks_word() {
        slack.faults().next("apps.connections.open", new Fault.Code("not_allowed_token_type", false));

        assertRefused(check.app(token()), "not_allowed_token_type");
    }

    @Test
    void good_app_token_is_good_and_goes_nowhere_but_into_the_header() throws IOException {
        var asked = new ArrayList<String>();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/", exchange -> {
            try (exchange) {
                asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                        + exchange.getRequestHeaders().getFirst("Authorization"));
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write("{\"ok\":true,\"url\":\"wss://example.com/\"}".getBytes(US_ASCII));
            }
        });
        server.start();
        try {
            var stub = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api");

            assertThat(new SlackCheck(stub, PATIENCE).app(Secret.of("xapp-1"))).isInstanceOf(Finding.Good.class);
            assertThat(asked).containsExactly("POST /api/apps.connections.open Bearer xapp-1");
        } finally {
            server.stop(0);
        }
    }

    static Stream<Arguments> faults() {
        return Stream.of(arguments(new Fault.RateLimited(null), Obstacle.TROUBLE),
                arguments(new Fault.Status(500, false), Obstacle.TROUBLE),
                arguments(new Fault.Status(503, true), Obstacle.TROUBLE),
                arguments(new Fault.Status(404, false), Obstacle.STRANGER),
                arguments(new Fault.Status(302, false), Obstacle.STRANGER),
                arguments(new Fault.Code("internal_error", false), Obstacle.TROUBLE),
                arguments(new Fault.Code("No such thing.", false), Obstacle.STRANGER),
                arguments(new Fault.Garbled(false), Obstacle.STRANGER),
                arguments(new Fault.Cut(false), Obstacle.CUT));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void trouble_is_not_taken_for_a_bad_token(Fault fault, Obstacle obstacle) {
        slack.faults().always("auth.test", fault);
        slack.faults().always("apps.connections.open", fault);

        assertThat(bot()).isEqualTo(new Finding.Unreachable(obstacle));
        assertThat(check.app(Secret.of("xapp-1"))).isEqualTo(new Finding.Unreachable(obstacle));
    }

    @Test
    void slack_that_does_not_answer_in_time_is_unreachable() {
        var end = new CountDownLatch(1);
        slack.faults().always("auth.test", new Fault.Silent(end));
        try {
            assertThat(new SlackCheck(apiUrl, Duration.ofMillis(100)).bot(token()))
                    .isEqualTo(new Finding.Unreachable(Obstacle.TIMED_OUT));
        } finally {
            end.countDown();
        }
    }

    @Test
    void place_where_nothing_listens_is_unreachable() throws IOException {
        assertThat(new SlackCheck(URI.create("http://127.0.0.1:" + freePort() + "/api/"), PATIENCE).bot(token()))
                .isEqualTo(new Finding.Unreachable(Obstacle.REFUSED));
    }

    @Test
    void place_that_cannot_prove_who_it_is_is_no_safe_one() throws IOException {
        try (var unsafe = unsafe()) {
            assertThat(new SlackCheck(unsafe.url(), PATIENCE).bot(token()))
                    .isEqualTo(new Finding.Unreachable(Obstacle.TLS));
        }
    }

    private Finding bot() {
        return check.bot(token());
    }

    private Secret token() {
        return Secret.of(slack.workspace().botToken());
    }

    private static void assertRefused(Finding finding, String error) {
        assertThat(finding).asInstanceOf(type(Finding.Refused.class))
                .satisfies(refused -> assertThat(refused.error()).isEqualTo(error));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** A server that knows no TLS. */
    private static Unsafe unsafe() throws IOException {
        var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(() -> {
            try (var caller = socket.accept(); var out = caller.getOutputStream()) {
                out.write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(US_ASCII));
                caller.getInputStream().transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                // The caller has gone, as it should.
            }
        });
        return new Unsafe(socket);
    }

    private record Unsafe(ServerSocket socket) implements AutoCloseable {

        URI url() {
            return URI.create("https://127.0.0.1:" + socket.getLocalPort() + "/");
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
