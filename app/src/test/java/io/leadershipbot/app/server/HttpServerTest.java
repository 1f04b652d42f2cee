package io.leadershipbot.app.server;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import io.leadershipbot.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(60)
class HttpServerTest {

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
    void a_request_reaches_its_endpoint_with_raw_bytes_and_lower_case_headers() throws Exception {
        var body = new byte[]{0, (byte) 0xff, '\n', '\r', '\n'};
        var answer = HttpClient.newHttpClient().send(java.net.http.HttpRequest.newBuilder(stage.uri("/in"))
                .header("X-Signature", "one").header("x-signature", "two").POST(BodyPublishers.ofByteArray(body))
                .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("heard 5");
        assertThat(answer.headers().firstValue("content-type")).contains("text/plain; charset=utf-8");
        var request = stage.arrived.take();
        assertThat(request.body()).isEqualTo(body);
        assertThat(request.header("X-SIGNATURE")).contains("one");
        assertThat(request.headers().get("x-signature")).containsExactly("one", "two");
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.path()).isEqualTo("/in");
    }

    @Test
    void an_early_answer_comes_while_the_handler_is_at_work_and_is_the_only_one() throws Exception {
        var finish = new CountDownLatch(1);
        stage.handler = request -> {
            request.early().accept(HttpResponse.text(200, "early"));
            request.early().accept(HttpResponse.text(200, "again"));
            ServerStage.await(finish);
            return HttpResponse.text(200, "late");
        };
        try (var connection = RawHttp.to(stage.port())) {
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
        assertThat(ServerStage.status(stage.get(stage.server().managementPort(), "/health"))).isEqualTo(200);
        assertThat(ServerStage.status(stage.get(stage.port(), "/health"))).isEqualTo(404);
        assertThat(ServerStage.status(stage.get(stage.server().managementPort(), "/in"))).isEqualTo(404);
    }

    @Test
    void two_requests_on_one_connection_are_both_answered() throws Exception {
        var request = "POST /in HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n";
        try (var client = RawHttp.to(stage.port())) {
            assertThat(client.send(request + "\r\nab" + request + "Connection: close\r\n\r\ncd").received())
                    .containsSubsequence("HTTP/1.1 200", "heard 2", "HTTP/1.1 200", "heard 2");
        }
    }

    @Test
    void a_handler_that_throws_is_answered_and_noted_without_its_words() throws Exception {
        stage.handler = request -> {
            throw new IllegalStateException(ServerStage.CANARY);
        };
        assertThat(stage.post(1)).startsWith("HTTP/1.1 500").contains("Something went wrong here.")
                .doesNotContain("IllegalState");
        assertThat(stage.logged()).contains("request-failed fault=java.lang.IllegalStateException");
    }

    @Test
    void requests_run_on_virtual_threads() throws Exception {
        stage.handler = request -> HttpResponse.text(200, Thread.currentThread().isVirtual() ? "virtual" : "platform");
        assertThat(stage.post(1)).endsWith("virtual");
    }

    @Test
    void what_was_accepted_is_finished_when_the_server_stops() throws Exception {
        var go = new CountDownLatch(1);
        stage.handler = request -> {
            ServerStage.await(go);
            return HttpResponse.text(200, "finished");
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            int port = stage.port();
            var answer = threads.submit(() -> stage.post(1));
            stage.arrived.take();
            var stopped = threads.submit(() -> stage.server().close());
            while (ServerStage.accepts(port)) {
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
        stage.handler = request -> {
            ServerStage.await(new CountDownLatch(1));
            return HttpResponse.empty(200);
        };
        try (var client = RawHttp.to(stage.port())) {
            client.send("POST /in HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n");
            stage.arrived.take();
            stage.server().close();
            assertThat(client.received()).isEmpty();
        }
        assertThat(stage.logged()).contains("request-failed fault=java.util.concurrent.TimeoutException");
    }

    @Test
    void a_taken_port_is_told_in_plain_words() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> stage.start(other.getLocalPort())).isInstanceOf(PortTakenException.class)
                    .hasMessageContaining("Port " + other.getLocalPort() + " at 127.0.0.1")
                    .hasMessageContaining("another program").hasMessageContaining("PORT=");
        }
    }
}
