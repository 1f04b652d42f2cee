package io.leadershipbot.app.server;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import io.leadershipbot.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What no decent client sends: refused shortly, and the server lives on. */
@Timeout(60)
class BadRequestsTest {

    private static final int MIB = 1024 * 1024;
    private ServerStage stage;

    @BeforeEach
    void start() throws PortTakenException {
        stage = new ServerStage();
    }

    @AfterEach
    void stop() {
        stage.close();
    }

    @Test
    void a_refusal_is_plain_and_says_nothing_of_the_server() throws Exception {
        for (var request : List.of(stage.get(stage.port(), "/nothing"), stage.get(stage.port(), "/in"),
                stage.raw("GET /%ZZ HTTP/1.1\r\nHost: x\r\n\r\n"), stage.raw("nonsense\r\n\r\n"),
                stage.raw("GET /in HTTP/9.9\r\nHost: x\r\n\r\n"), stage.raw("GET /in HTTP/1.1\r\n\r\n"))) {
            assertThat(request).contains("text/plain").doesNotContainIgnoringCase("jetty", "exception", "html",
                    "Server:",
                    "X-Powered-By", "org.");
        }
    }

    @Test
    void a_wrong_method_is_told_the_right_one() throws Exception {
        for (var method : List.of("GET", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "HEAD", "BREW")) {
            assertThat(stage.raw(method + " /in HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")).as(method)
                    .startsWith("HTTP/1.1 405").contains("Allow: POST");
        }
        assertThat(stage.arrived).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../../etc/passwd", "/in/../../etc/passwd", "/%2e%2e/in", "/x/..;/in", "/in%2f..%2fin",
            "//in", "/in/", "/in;x=1", "/IN", "/in%00", "*", "/%69n%c0%ae"})
    void a_path_that_is_not_exactly_an_endpoints_is_refused(String path) throws Exception {
        assertThat(
                ServerStage.status(stage.raw(
                        "POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")))
                .isIn(400, 404);
        assertThat(stage.arrived).isEmpty();
    }

    @Test
    void a_body_of_exactly_the_limit_is_read_and_one_byte_more_is_not() throws Exception {
        assertThat(stage.post(MIB)).startsWith("HTTP/1.1 200").endsWith("heard " + MIB);
        assertThat(stage.post(MIB + 1)).startsWith("HTTP/1.1 413");
        assertThat(stage.arrived).hasSize(1);
    }

    @Test
    void twenty_megabytes_are_refused_before_they_are_sent() throws Exception {
        try (var client = RawHttp.to(stage.port())) {
            var answer = client
                    .send("POST /in HTTP/1.1\r\nHost: x\r\nContent-Length: 20971520\r\n\r\n" + ServerStage.CANARY)
                    .received();
            assertThat(answer).startsWith("HTTP/1.1 413").contains("Connection: close");
        }
        assertThat(stage.arrived).isEmpty();
    }

    @Test
    void a_client_that_sends_twenty_megabytes_reads_the_refusal() throws Exception {
        var answer = HttpClient.newHttpClient().send(java.net.http.HttpRequest.newBuilder(stage.uri("/in"))
                .expectContinue(true).POST(BodyPublishers.ofByteArray(new byte[20 * MIB])).build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void a_chunked_body_is_counted_as_it_comes() throws Exception {
        try (var client = RawHttp.to(stage.port())) {
            client.send("POST /in HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
            var chunk = "10000\r\n"
                    + ServerStage.CANARY.repeat(0x10000 / ServerStage.CANARY.length() + 1).substring(0, 0x10000)
                    + "\r\n";
            for (int i = 0; i < 17; i++) {
                client.send(chunk);
            }
            assertThat(client.received()).startsWith("HTTP/1.1 413");
        }
        assertThat(stage.arrived).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 5\r\nContent-Length: 6", "Content-Length: 5\r\nTransfer-Encoding: chunked",
            "Content-Length: -1", "Content-Length: 99999999999999999999", "Content-Length: 0x5",
            "Transfer-Encoding: gzip", "Transfer-Encoding: chunked, identity", "X-Folded: a\r\n b", "Bad Name: x",
            "NoColon"})
    void ambiguous_heads_are_refused(String header) throws Exception {
        assertThat(ServerStage.status(stage.raw("POST /in HTTP/1.1\r\nHost: x\r\n" + header + "\r\n\r\nhello")))
                .isIn(400, 413, 501);
        assertThat(stage.arrived).isEmpty();
    }

    @Test
    void a_huge_head_is_refused() throws Exception {
        assertThat(stage.raw("GET /in HTTP/1.1\r\nHost: x\r\nX: " + ServerStage.CANARY.repeat(5_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431");
        assertThat(stage.raw("GET /" + ServerStage.CANARY.repeat(5_000) + " HTTP/1.1\r\nHost: x\r\n\r\n"))
                .startsWith("HTTP/1.1 414");
    }

    @Test
    void a_body_that_is_cut_off_reaches_nobody() throws Exception {
        try (var client = RawHttp.to(stage.port())) {
            client.send("POST /in HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n" + ServerStage.CANARY);
        }
        assertThat(stage.post(1)).startsWith("HTTP/1.1 200");
        assertThat(stage.arrived).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST /in HTTP/1.1\r\nHost: x\r\nX: ",
            "POST /in HTTP/1.1\r\nHost: x\r\nContent-Length: 10000\r\n\r\n"})
    void a_sender_of_one_byte_now_and_then_is_cut_off(String beginning) throws Exception {
        try (var client = RawHttp.to(stage.port())) {
            client.send(beginning);
            assertThat(client.isCutOffWhileSending("x")).isTrue();
        }
        assertThat(stage.post(1)).startsWith("HTTP/1.1 200");
        assertThat(stage.arrived).hasSize(1);
    }

    @Test
    void garbage_does_not_harm_the_server() throws Exception {
        var random = new java.util.Random(4711);
        for (int i = 0; i < 200; i++) {
            var garbage = new byte[random.nextInt(2_000) + 1];
            random.nextBytes(garbage);
            try (var client = RawHttp.to(stage.port())) {
                client.send(garbage);
            } catch (IOException hungUp) {
                assertThat(hungUp).as("hanging up on garbage is a good answer").isNotNull();
            }
        }
        assertThat(stage.post(3)).endsWith("heard 3");
    }

    @Test
    void bodies_together_cannot_fill_the_memory() throws Exception {
        var senders = 40;
        var all = new CountDownLatch(1);
        stage.handler = request -> {
            ServerStage.await(all);
            return HttpResponse.empty(200);
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var statuses = java.util.stream.IntStream.range(0, senders)
                    .mapToObj(i -> threads.submit(() -> ServerStage.status(stage.post(MIB)))).toList();
            for (var refused = 0; refused < senders - Bodies.LARGEST_IN_ALL / MIB;) {
                refused = (int) statuses.stream().filter(java.util.concurrent.Future::isDone).count();
                Thread.onSpinWait();
            }
            all.countDown();
            for (var status : statuses) {
                assertThat(status.get()).isIn(200, 503);
            }
        }
        assertThat(stage.post(MIB)).startsWith("HTTP/1.1 200");
    }
}
