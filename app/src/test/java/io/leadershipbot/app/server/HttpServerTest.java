package io.leadershipbot.app.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;

import io.leadershipbot.app.log.LineLog;
import io.leadershipbot.app.log.TextFormat;
import io.leadershipbot.http.Endpoint;
import io.leadershipbot.http.HttpRequest;
import io.leadershipbot.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(60)
class HttpServerTest {

    private static final String CANARY = "canary-4711";
    private static final int MIB = 1024 * 1024;

    private final ByteArrayOutputStream logged = new ByteArrayOutputStream();
    private final BlockingQueue<HttpRequest> arrived = new LinkedBlockingQueue<>();
    private Function<HttpRequest, HttpResponse> handler = request -> HttpResponse.text(200,
            "heard " + request.body().length);
    private HttpServer server;

    @BeforeEach
    void start() throws PortTakenException {
        server = start(0);
    }

    @AfterEach
    void stop() {
        server.close();
        assertThat(logged.toString(UTF_8)).doesNotContain(CANARY);
    }

    @Test
    void a_request_reaches_its_endpoint_with_raw_bytes_and_lower_case_headers() throws Exception {
        var body = new byte[]{0, (byte) 0xff, '\n', '\r', '\n'};
        var answer = HttpClient.newHttpClient().send(java.net.http.HttpRequest.newBuilder(uri("/in"))
                .header("X-Signature", "one").header("x-signature", "two").POST(BodyPublishers.ofByteArray(body))
                .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("heard 5");
        assertThat(answer.headers().firstValue("content-type")).contains("text/plain; charset=utf-8");
        var request = arrived.take();
        assertThat(request.body()).isEqualTo(body);
        assertThat(request.header("X-SIGNATURE")).contains("one");
        assertThat(request.headers().get("x-signature")).containsExactly("one", "two");
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.path()).isEqualTo("/in");
    }

    @Test
    void an_early_answer_comes_while_the_handler_is_at_work_and_is_the_only_one() throws Exception {
        var finish = new CountDownLatch(1);
        handler = request -> {
            request.early().accept(HttpResponse.text(200, "early"));
            request.early().accept(HttpResponse.text(200, "again"));
            await(finish);
            return HttpResponse.text(200, "late");
        };
        try (var connection = RawHttp.to(server.port())) {
            connection.send("POST /in HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n");
            // The next request would have to wait for the handler, so there is none on this connection.
            assertThat(connection.received()).startsWith("HTTP/1.1 200").contains("Connection: close")
                    .endsWith("early");
        } finally {
            finish.countDown();
        }
    }

    @Test
    void each_door_has_endpoints_of_its_own() throws Exception {
        assertThat(status(get(server.managementPort(), "/health"))).isEqualTo(200);
        assertThat(status(get(server.port(), "/health"))).isEqualTo(404);
        assertThat(status(get(server.managementPort(), "/in"))).isEqualTo(404);
    }

    @Test
    void a_refusal_is_plain_and_says_nothing_of_the_server() throws Exception {
        for (var request : List.of(get(server.port(), "/nothing"), get(server.port(), "/in"),
                raw("GET /%ZZ HTTP/1.1\r\nHost: x\r\n\r\n"), raw("nonsense\r\n\r\n"),
                raw("GET /in HTTP/9.9\r\nHost: x\r\n\r\n"), raw("GET /in HTTP/1.1\r\n\r\n"))) {
            assertThat(request).contains("text/plain").doesNotContainIgnoringCase("jetty", "exception", "html",
                    "Server:",
                    "X-Powered-By", "org.");
        }
    }

    @Test
    void a_wrong_method_is_told_the_right_one() throws Exception {
        for (var method : List.of("GET", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "HEAD", "BREW")) {
            assertThat(raw(method + " /in HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")).as(method)
                    .startsWith("HTTP/1.1 405").contains("Allow: POST");
        }
        assertThat(arrived).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../../etc/passwd", "/in/../../etc/passwd", "/%2e%2e/in", "/x/..;/in", "/in%2f..%2fin",
            "//in", "/in/", "/in;x=1", "/IN", "/in%00", "*", "/%69n%c0%ae"})
    void a_path_that_is_not_exactly_an_endpoints_is_refused(String path) throws Exception {
        assertThat(
                status(raw("POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")))
                .isIn(400, 404);
        assertThat(arrived).isEmpty();
    }

    @Test
    void a_body_of_exactly_the_limit_is_read_and_one_byte_more_is_not() throws Exception {
        assertThat(post(MIB)).startsWith("HTTP/1.1 200").endsWith("heard " + MIB);
        assertThat(post(MIB + 1)).startsWith("HTTP/1.1 413");
        assertThat(arrived).hasSize(1);
    }

    @Test
    void twenty_megabytes_are_refused_before_they_are_sent() throws Exception {
        try (var client = RawHttp.to(server.port())) {
            var answer = client.send("POST /in HTTP/1.1\r\nHost: x\r\nContent-Length: 20971520\r\n\r\n" + CANARY)
                    .received();
            assertThat(answer).startsWith("HTTP/1.1 413").contains("Connection: close");
        }
        assertThat(arrived).isEmpty();
    }

    @Test
    void a_client_that_sends_twenty_megabytes_reads_the_refusal() throws Exception {
        var answer = HttpClient.newHttpClient().send(java.net.http.HttpRequest.newBuilder(uri("/in"))
                .expectContinue(true).POST(BodyPublishers.ofByteArray(new byte[20 * MIB])).build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void a_chunked_body_is_counted_as_it_comes() throws Exception {
        try (var client = RawHttp.to(server.port())) {
            client.send("POST /in HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
            var chunk = "10000\r\n" + CANARY.repeat(0x10000 / CANARY.length() + 1).substring(0, 0x10000) + "\r\n";
            for (int i = 0; i < 17; i++) {
                client.send(chunk);
            }
            assertThat(client.received()).startsWith("HTTP/1.1 413");
        }
        assertThat(arrived).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 5\r\nContent-Length: 6", "Content-Length: 5\r\nTransfer-Encoding: chunked",
            "Content-Length: -1", "Content-Length: 99999999999999999999", "Content-Length: 0x5",
            "Transfer-Encoding: gzip", "Transfer-Encoding: chunked, identity", "X-Folded: a\r\n b", "Bad Name: x",
            "NoColon"})
    void ambiguous_heads_are_refused(String header) throws Exception {
        assertThat(status(raw("POST /in HTTP/1.1\r\nHost: x\r\n" + header + "\r\n\r\nhello"))).isIn(400, 413, 501);
        assertThat(arrived).isEmpty();
    }

    @Test
    void a_huge_head_is_refused() throws Exception {
        assertThat(raw("GET /in HTTP/1.1\r\nHost: x\r\nX: " + CANARY.repeat(5_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431");
        assertThat(raw("GET /" + CANARY.repeat(5_000) + " HTTP/1.1\r\nHost: x\r\n\r\n")).startsWith("HTTP/1.1 414");
    }

    @Test
    void a_body_that_is_cut_off_reaches_nobody() throws Exception {
        try (var client = RawHttp.to(server.port())) {
            client.send("POST /in HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n" + CANARY);
        }
        assertThat(post(1)).startsWith("HTTP/1.1 200");
        assertThat(arrived).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST /in HTTP/1.1\r\nHost: x\r\nX: ",
            "POST /in HTTP/1.1\r\nHost: x\r\nContent-Length: 10000\r\n\r\n"})
    void a_sender_of_one_byte_now_and_then_is_cut_off(String beginning) throws Exception {
        try (var client = RawHttp.to(server.port())) {
            client.send(beginning);
            assertThat(client.isCutOffWhileSending("x")).isTrue();
        }
        assertThat(post(1)).startsWith("HTTP/1.1 200");
        assertThat(arrived).hasSize(1);
    }

    @Test
    void garbage_does_not_harm_the_server() throws Exception {
        var random = new java.util.Random(4711);
        for (int i = 0; i < 200; i++) {
            var garbage = new byte[random.nextInt(2_000) + 1];
            random.nextBytes(garbage);
            try (var client = RawHttp.to(server.port())) {
                client.send(garbage);
            } catch (IOException hungUp) {
                assertThat(hungUp).as("hanging up on garbage is a good answer").isNotNull();
            }
        }
        assertThat(post(3)).endsWith("heard 3");
    }

    @Test
    void two_requests_on_one_connection_are_both_answered() throws Exception {
        var request = "POST /in HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n";
        try (var client = RawHttp.to(server.port())) {
            assertThat(client.send(request + "\r\nab" + request + "Connection: close\r\n\r\ncd").received())
                    .containsSubsequence("HTTP/1.1 200", "heard 2", "HTTP/1.1 200", "heard 2");
        }
    }

    @Test
    void a_handler_that_throws_is_answered_and_noted_without_its_words() throws Exception {
        handler = request -> {
            throw new IllegalStateException(CANARY);
        };
        assertThat(post(1)).startsWith("HTTP/1.1 500").contains("Something went wrong here.")
                .doesNotContain("IllegalState");
        assertThat(logged.toString(UTF_8)).contains("request-failed fault=java.lang.IllegalStateException");
    }

    @Test
    void requests_run_on_virtual_threads() throws Exception {
        handler = request -> HttpResponse.text(200, Thread.currentThread().isVirtual() ? "virtual" : "platform");
        assertThat(post(1)).endsWith("virtual");
    }

    @Test
    void bodies_together_cannot_fill_the_memory() throws Exception {
        var senders = 40;
        var all = new CountDownLatch(1);
        handler = request -> {
            await(all);
            return HttpResponse.empty(200);
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var statuses = java.util.stream.IntStream.range(0, senders)
                    .mapToObj(i -> threads.submit(() -> status(post(MIB)))).toList();
            for (var refused = 0; refused < senders - Bodies.LARGEST_IN_ALL / MIB;) {
                refused = (int) statuses.stream().filter(java.util.concurrent.Future::isDone).count();
                Thread.onSpinWait();
            }
            all.countDown();
            for (var status : statuses) {
                assertThat(status.get()).isIn(200, 503);
            }
        }
        assertThat(post(MIB)).startsWith("HTTP/1.1 200");
    }

    @Test
    void what_was_accepted_is_finished_when_the_server_stops() throws Exception {
        var go = new CountDownLatch(1);
        handler = request -> {
            await(go);
            return HttpResponse.text(200, "finished");
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            int port = server.port();
            var answer = threads.submit(() -> post(1));
            arrived.take();
            var stopped = threads.submit(() -> server.close());
            while (accepts(port)) {
                Thread.onSpinWait();
            }
            assertThat(stopped.isDone()).isFalse();
            go.countDown();
            assertThat(answer.get()).startsWith("HTTP/1.1 200").endsWith("finished");
            stopped.get();
        }
    }

    @Test
    void what_takes_longer_than_stopping_may_is_cut_off() throws Exception {
        handler = request -> {
            await(new CountDownLatch(1));
            return HttpResponse.empty(200);
        };
        try (var client = RawHttp.to(server.port())) {
            client.send("POST /in HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n");
            arrived.take();
            server.close();
            assertThat(client.received()).isEmpty();
        }
        assertThat(logged.toString(UTF_8)).contains("request-failed fault=java.util.concurrent.TimeoutException");
    }

    @Test
    void a_taken_port_is_told_in_plain_words() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> start(other.getLocalPort())).isInstanceOf(PortTakenException.class)
                    .hasMessageContaining("Port " + other.getLocalPort() + " at 127.0.0.1")
                    .hasMessageContaining("another program").hasMessageContaining("PORT=");
        }
    }

    private HttpServer start(int port) throws PortTakenException {
        return HttpServer.start(new Door("PORT", InetAddress.getLoopbackAddress(), port,
                List.of(new Endpoint("POST", "/in", request -> {
                    arrived.add(request);
                    return handler.apply(request);
                }))), new Door("MANAGEMENT_PORT", InetAddress.getLoopbackAddress(), 0,
                        List.of(new Endpoint("GET", "/health", request -> HttpResponse.text(200, "well")))),
                new HttpServer.Limits(Duration.ofSeconds(2), Duration.ofSeconds(2)),
                new LineLog(logged, InstantSource.system(), new TextFormat()));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static boolean accepts(int port) {
        try (var client = RawHttp.to(port)) {
            return client != null;
        } catch (IOException refused) {
            return false;
        }
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    private String post(int bytes) throws IOException {
        try (var client = RawHttp.to(server.port())) {
            client.send("POST /in HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: " + bytes + "\r\n\r\n");
            return client.sendUnlessHungUp("x".repeat(bytes)).received();
        }
    }

    private String raw(String request) throws IOException {
        try (var client = RawHttp.to(server.port())) {
            return client.send(request).received();
        }
    }

    private static String get(int port, String path) throws IOException {
        try (var client = RawHttp.to(port)) {
            return client.send("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").received();
        }
    }

    private static int status(String answer) {
        return Integer.parseInt(answer.substring(9, 12));
    }
}
