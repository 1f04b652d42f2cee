package io.leadershipbot.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.leadershipbot.playground.page.Playground;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

/** What the playground does not listen to, and when there is none. */
@Timeout(60)
@TestInstance(Lifecycle.PER_CLASS)
class PlaygroundRefusalsTest {

    private static final String ACT = """
                                      {"platform":"slack","person":"U1","place":"C1","do":"type","text":"hello"}""";

    private Path folder;
    private PlayedBot played;

    @BeforeAll
    void start(@TempDir Path temporary) throws Exception {
        folder = temporary;
        played = new PlayedBot(folder);
    }

    @AfterAll
    void stop() {
        played.close();
        assertThat(played.log().lines()).noneMatch(line -> line.contains(" ERROR "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost", "localhost.evil.example:PORT", "127.0.0.1:1", "0.0.0.0:PORT"})
    void under_another_name_it_does_not_answer(String host) throws Exception {
        for (var path : List.of("/playground", "/playground/api/state", "/playground/api/events",
                "/playground/assets/playground.css")) {
            assertThat(raw("GET " + path, host(host), "")).startsWith("HTTP/1.1 403").contains("localhost");
        }
        assertThat(raw("POST /playground/api/act", host(host) + "\r\nContent-Type: application/json", ACT))
                .startsWith("HTTP/1.1 403");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:PORT", "127.0.0.1:PORT", "[::1]:PORT", "LOCALHOST:PORT"})
    void under_its_own_names_it_does(String host) throws Exception {
        assertThat(raw("GET /playground/api/state", host(host), "")).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Origin: http://evil.example", "Origin: null", "Origin: http://localhost:1",
            "Origin: https://localhost:PORT", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site"})
    void another_page_may_neither_act_nor_listen(String header) throws Exception {
        var head = host("localhost:PORT") + "\r\n" + port(header);
        assertThat(raw("POST /playground/api/act", head + "\r\nContent-Type: application/json", ACT))
                .startsWith("HTTP/1.1 403");
        assertThat(raw("GET /playground/api/events", head, "")).startsWith("HTTP/1.1 403");
        assertThat(played.state("slack", "U3", "C1").path("messages").findValuesAsText("text")).doesNotContain("hello");
    }

    @Test
    void its_own_page_may() throws Exception {
        assertThat(raw("POST /playground/api/act", host("localhost:PORT") + "\r\nContent-Type: application/json\r\n"
                + port("Origin: http://localhost:PORT") + "\r\nSec-Fetch-Site: same-origin",
                ACT.replace("hello", "good day").replace("C1", "C2"))).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-For: 203.0.113.9", "Forwarded: for=203.0.113.9", "Via: 1.1 proxy",
            "X-Forwarded-Host: evil.example"})
    void nobody_comes_in_through_a_proxy(String header) throws Exception {
        assertThat(raw("GET /playground", host("localhost:PORT") + "\r\n" + header, "")).startsWith("HTTP/1.1 403")
                .contains("this machine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""})
    void forms_of_other_pages_are_no_json(String type) throws Exception {
        var request = played.to("/playground/api/act").POST(HttpRequest.BodyPublishers.ofString(ACT));
        assertThat(played.send(type.isEmpty() ? request : request.header("Content-Type", type)).statusCode())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"x\"", "{}", "{\"platform\":1}", "{\"platform\":\"irc\"}",
            "{\"platform\":\"slack\"}", "{\"platform\":\"slack\",\"person\":\"U1\",\"place\":\"C1\"}",
            "{\"platform\":\"slack\",\"person\":\"U1\",\"place\":\"C1\",\"do\":\"fly\"}",
            "{\"platform\":\"slack\",\"person\":\"U1\",\"place\":\"C1\",\"do\":\"type\"}",
            "{\"platform\":\"slack\",\"person\":\"U1\",\"place\":\"C1\",\"do\":\"type\",\"text\":{}}",
            "{\"platform\":\"slack\",\"person\":\"U1\",\"place\":\"C1\",\"do\":\"click\"}",
            "{\"platform\":\"slack\",\"person\":\"U1\",\"place\":\"C1\",\"do\":\"click\",\"message\":\"1\",\"block\":\"b\",\"action\":\"a\",\"value\":{}}",
            "{\"platform\":\"slack\",\"platform\":\"slack\"}", "{\"platform\":\"slack\"} x",
            "{\"platform\":\"teams\",\"person\":\"ada\",\"place\":\"chat\",\"do\":\"submit\"}",
            "{\"platform\":\"teams\",\"person\":\"ada\",\"place\":\"chat\",\"do\":\"click\",\"message\":\"1\",\"action\":\"actions\"}",
            "{\"platform\":\"teams\",\"person\":\"ada\",\"place\":\"chat\",\"do\":\"click\",\"dialog\":true,\"action\":\"/a\",\"inputs\":[]}"})
    void what_is_no_act_is_told_to_be_none(String body) throws Exception {
        var answer = played.send(played.post(body));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).startsWith("{\"error\":\"This is no act:");
    }

    @Test
    void query_that_cannot_be_read_is_told() throws Exception {
        assertThat(raw("GET /playground/api/state?person=%zz", host("localhost:PORT"), ""))
                .startsWith("HTTP/1.1 400");
    }

    @Test
    void what_is_deep_or_long_is_no_act() throws Exception {
        assertThat(played.send(played.post("[".repeat(100_000))).statusCode()).isEqualTo(400);
        assertThat(played.send(played.post("{\"a\":".repeat(40_000))).statusCode()).isEqualTo(400);
        var told = played.types("slack", "U1", "C1", "/leadership " + "x".repeat(4_000));
        assertThat(told.path("told").asText()).isEqualTo("That is too long to send.");
    }

    @ParameterizedTest
    @ValueSource(ints = {256 * 1024 + 1, 2 * 1024 * 1024})
    void more_than_a_limit_is_refused(int bytes) throws Exception {
        var answer = raw("POST /playground/api/act",
                host("localhost:PORT") + "\r\nContent-Type: application/json\r\nContent-Length: " + bytes, "");
        assertThat(answer).startsWith("HTTP/1.1 413").contains("Content-Security-Policy: default-src 'none'");
    }

    @Test
    void every_answer_carries_the_headers() throws Exception {
        for (var path : List.of("/playground", "/playground/api/state", "/playground/api/nothing",
                "/playground/assets/../words.properties", "/playground/assets/nothing.js")) {
            var headers = played.get(path).headers();
            Playground.HEADERS.forEach((name, value) -> {
                if (!name.equals("Cache-Control")) {
                    assertThat(headers.firstValue(name)).hasValue(value);
                }
            });
        }
        assertThat(raw("GET /playground", host("evil.example"), "")).contains("Content-Security-Policy",
                "Cross-Origin-Resource-Policy: same-origin", "X-Content-Type-Options: nosniff");
        assertThat(played.get("/playground/assets/words.properties").statusCode()).isEqualTo(404);
        assertThat(played.get("/playground/assets/..%2Fwords.properties").statusCode()).isIn(400, 404);
    }

    @Test
    void thirty_two_pages_may_listen_and_no_more() throws Exception {
        var open = new ArrayList<Stream<String>>();
        try {
            for (int i = 0; i < 32; i++) {
                var lines = played.events();
                open.add(lines);
            }
            var answer = played.get("/playground/api/events");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("Close some of them");
        } finally {
            open.forEach(Stream::close);
        }
        // A change finds out who is gone.
        for (int status = 503; status != 200;) {
            played.types("slack", "U1", "C2", "anybody there?");
            status = status();
        }
    }

    private int status() throws IOException, InterruptedException {
        try (var client = java.net.http.HttpClient.newHttpClient()) {
            var answer = client.send(played.to("/playground/api/events").build(),
                    java.net.http.HttpResponse.BodyHandlers.ofInputStream());
            answer.body().close();
            return answer.statusCode();
        }
    }

    @Test
    void with_credentials_there_is_none() throws Exception {
        try (var real = new PlayedBot(folder, Map.of("SLACK_SIGNING_SECRET", "secret", "SLACK_BOT_TOKEN", "xoxb-1",
                "SLACK_API_URL", "http://127.0.0.1:9/"))) {
            var answer = real.get("/playground");
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("neither Slack nor Teams has credentials");
            assertThat(real.get("/playground/api/state").statusCode()).isEqualTo(404);
            assertThat(real.send(real.post(ACT)).statusCode()).isEqualTo(404);
            assertThat(real.management("/health/ready").body()).isEqualTo("ready\n");
            assertThat(real.log()).contains("platform-on platform=slack", "platform-off platform=teams");
        }
    }

    @Test
    void where_others_could_reach_it_there_is_none() throws Exception {
        try (var open = new PlayedBot(folder, Map.of("BIND_ADDRESS", "0.0.0.0"))) {
            var answer = open.get("/playground");
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("BIND_ADDRESS");
            assertThat(open.get("/playground/api/state").statusCode()).isEqualTo(404);
        }
    }

    private String host(String host) {
        return "Host: " + port(host);
    }

    private String port(String text) {
        return text.replace("PORT", Integer.toString(played.bot().port()));
    }

    /** A request with headers that no browser would let a page choose; whatever comes until the server hangs up. */
    private String raw(String line, String head, String body) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), played.bot().port())) {
            var length = head.contains("Content-Length") || body.isEmpty()
                    ? ""
                    : "\r\nContent-Length: " + body.length();
            socket.getOutputStream().write((line + " HTTP/1.1\r\nConnection: close\r\n" + head + length + "\r\n\r\n"
                    + body).getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
            var received = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(received);
            return received.toString(ISO_8859_1);
        }
    }
}
