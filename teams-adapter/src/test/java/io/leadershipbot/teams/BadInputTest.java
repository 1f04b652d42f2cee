package io.leadershipbot.teams;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Visibility;
import io.leadershipbot.http.HttpRequest;
import io.leadershipbot.http.HttpResponse;
import io.leadershipbot.teams.token.ProviderKey;
import io.leadershipbot.testkit.Loggers;
import io.leadershipbot.testkit.SampleCards;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Requests that Teams does not send. Each is refused with nothing of it in log or answer, and the next good one is answered. */
final class BadInputTest {

    private final Stage stage = new Stage();
    private final Loggers loggers = Loggers.listening();

    @BeforeEach
    void start() {
        stage.answering(new Answer.Show(SampleCards.TIP, Visibility.AS_ASKED));
    }

    @AfterEach
    void nothing_leaked_and_still_alive() {
        assertThat(stage.log.lines()).noneMatch(line -> line.contains("canary"));
        assertThat(loggers.saying("canary")).isEmpty();
        int before = stage.sent().size();
        assertThat(stage.receives(stage.message("tip")).status()).isEqualTo(200);
        assertThat(stage.sent()).hasSize(before + 1);
        loggers.close();
        stage.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Bearer canary", "Bearer a.b.c", "Basic Y2FuYXJ5OmNhbmFyeQ==",
            "Bearer ey.ey.ey.canary", "bearer\u0000canary"})
    void authorization_that_is_none_is_refused(String authorization) {
        isRefused(stage.receives(body(activity -> {}), authorization), 401, "missing", "malformed");
    }

    @Test
    void request_without_authorization_is_refused() {
        var request = new HttpRequest("POST", TeamsPlatform.PATH, Map.of("content-type", List.of("application/json")),
                body(activity -> {}));
        isRefused(stage.platform.endpoints().getFirst().handler().apply(request), 401, "missing");
    }

    @ParameterizedTest
    @MethodSource("claims")
    void token_with_wrong_claims_is_refused(String reason, Map<String, Object> claims) {
        isRefused(stage.receives(body(activity -> {}), "Bearer " + stage.token(claims)), 401, reason);
    }

    static List<Object[]> claims() {
        return List.of(new Object[]{"wrong-audience", Map.of("aud", "canary")},
                new Object[]{"wrong-issuer", Map.of("iss", "https://sts.windows.net/canary/")},
                new Object[]{"expired", Map.of("exp", 1)}, new Object[]{"not-yet-valid", Map.of("nbf", 4_000_000_000L)},
                new Object[]{"wrong-activity", Map.of("serviceurl", "https://smba.trafficmanager.net/canary/")},
                new Object[]{"no-service-url", Map.of("serviceurl", "canary")});
    }

    @Test
    void token_without_an_end_is_refused() {
        var claims = new HashMap<String, Object>(Map.of("iss", "https://api.botframework.com", "aud", Stage.APP,
                "serviceurl", stage.serviceUrl()));
        isRefused(stage.receives(body(activity -> {}), "Bearer " + ProviderKey.first().sign(claims)), 401,
                "no-expiry");
    }

    @Test
    void token_of_an_unknown_key_is_refused_and_asks_the_provider_once() {
        var token = ProviderKey.second().sign(Map.of("iss", "https://api.botframework.com", "aud", Stage.APP, "exp",
                stage.clock.instant().getEpochSecond() + 60, "serviceurl", stage.serviceUrl()));
        stage.receives(stage.message("tip"));
        int before = stage.provider.fetches();
        for (int i = 0; i < 50; i++) {
            isRefused(stage.receives(body(activity -> {}), "Bearer " + token), 401, "unknown-key");
        }
        assertThat(stage.provider.fetches()).isLessThanOrEqualTo(before + 1);
    }

    @Test
    void token_that_ran_out_is_refused_also_when_it_was_good_before() {
        var token = "Bearer " + stage.token(Map.of());
        assertThat(stage.receives(body(activity -> {}), token).status()).isEqualTo(200);
        stage.clock.pass(Duration.ofMinutes(66));
        isRefused(stage.receives(body(activity -> {}), token), 401, "expired");
    }

    @ParameterizedTest
    @ValueSource(strings = {"webchat", "emulator", "MSTEAMS", "canary"})
    void activity_of_another_channel_is_refused(String channel) {
        isRefused(stage.receives(activity(json -> json.put("channelId", channel))), 401, "wrong-activity",
                "wrong-channel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://smba.trafficmanager.net.evil.example/canary", "http://user:canary@127.0.0.1/",
            "https://[::1]/canary", "file:///canary", "canary", "//evil.example/canary", "https://evil.example\\@x/"})
    void activity_that_names_another_service_url_than_its_token_is_refused(String url) {
        isRefused(stage.receives(activity(json -> json.put("serviceUrl", url))), 401, "wrong-activity");
        assertThat(stage.sent()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://smba.trafficmanager.net.evil.example/", "https://evil-botframework.com/",
            "https://evil.trafficmanager.net/", "https://smba.trafficmanager.net:8443/", "http://localhost:9/",
            "http://127.0.0.1:9/"})
    void host_that_is_not_microsofts_gets_no_answer_even_if_the_token_names_it(String url) {
        isRefused(stage.receives(activity(json -> json.put("serviceUrl", url)).toString().getBytes(UTF_8),
                "Bearer " + stage.token(Map.of("serviceurl", url))), 403, "wrong-host");
        assertThat(stage.sent()).isEmpty();
    }

    @Test
    void other_tenant_is_refused() {
        isRefused(stage.receives(activity(json -> json.withObject("/conversation").put("tenantId", "canary"))), 403,
                "wrong-tenant");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "123", "\"canary\"", "{", "{\"type\":\"canary\"", "{} {}", "{}",
            "{\"type\":\"message\",\"type\":\"canary\"}", "{\"type\":{\"canary\":1}}", "\u0000", "{'type':'canary'}",
            "// canary"})
    void body_that_is_no_activity_is_refused(String body) {
        isRefused(stage.receives(body.getBytes(UTF_8), good()), 400, "malformed");
    }

    @Test
    void bytes_that_are_no_json_in_any_encoding_are_refused() {
        isRefused(stage.receives(new byte[]{'{', (byte) 0xff, (byte) 0xfe, '}'}, good()), 400, "malformed");
        isRefused(stage.receives("{\"type\":\"canary".getBytes(UTF_16), good()), 400, "malformed");
    }

    @Test
    void deeply_nested_json_is_refused() {
        var deep = "[".repeat(100_000) + "]".repeat(100_000);
        isRefused(stage.receives(("{\"value\":" + deep + "}").getBytes(UTF_8), good()), 400, "malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=canary",
            ""})
    void other_content_type_is_refused(String type) {
        var request = new HttpRequest("POST", TeamsPlatform.PATH,
                Map.of("content-type", List.of(type), "authorization", List.of(good())), body(activity -> {}));
        isRefused(stage.platform.endpoints().getFirst().handler().apply(request), 400, "malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"from", "conversation", "recipient", "id", "serviceUrl", "channelId", "type"})
    void message_without_a_part_it_needs_is_refused(String part) {
        isRefused(stage.receives(activity(json -> json.remove(part))), 400, "malformed");
    }

    @ParameterizedTest
    @CsvSource({"text", "textFormat", "entities", "channelData", "locale", "timestamp", "localTimestamp"})
    void message_without_a_part_it_can_do_without_is_answered(String part) {
        assertThat(stage.receives(activity(json -> json.remove(part))).status()).isEqualTo(200);
        assertThat(stage.interactions).hasSize(1);
    }

    @Test
    void parts_of_other_types_than_teams_sends_are_refused_or_passed_over() {
        for (var part : List.of("text", "entities", "channelData", "locale", "value", "name", "replyToId", "action",
                "membersAdded", "from", "conversation", "recipient", "localTimezone")) {
            for (Consumer<ObjectNode> change : List.<Consumer<ObjectNode>>of(json -> json.put(part, 7),
                    json -> json.putArray(part).add("canary"), json -> json.putObject(part).put("canary", 1),
                    json -> json.put(part, true), json -> json.putNull(part), json -> json.put(part, "canary"))) {
                assertThat(stage.receives(activity(change)).status()).as(part).isIn(200, 400);
            }
        }
    }

    @Test
    void very_long_words_are_answered() {
        assertThat(stage.receives(activity(json -> json.put("text", "canary ".repeat(100_000)))).status())
                .isEqualTo(200);
        assertThat(stage.sent()).hasSize(1);
    }

    @Test
    void activity_that_wants_its_answer_in_the_response_gets_it_as_ever() {
        stage.receives(activity(json -> json.put("deliveryMode", "expectReplies")));
        assertThat(stage.sent()).hasSize(1);
    }

    @Test
    void nothing_is_answered_once_the_platform_is_closed() {
        var other = new Stage();
        other.platform.close();
        assertThat(other.receives(other.message("tip"))).isEqualTo(HttpResponse.empty(503));
        assertThat(other.log.lines()).containsExactly("request-refused platform=teams reason=stopping");
        other.close();
    }

    private String good() {
        return "Bearer " + stage.token(Map.of());
    }

    private ObjectNode activity(Consumer<ObjectNode> change) {
        var activity = stage.message("tip");
        change.accept(activity);
        return activity;
    }

    private byte[] body(Consumer<ObjectNode> change) {
        return activity(change).toString().getBytes(UTF_8);
    }

    private void isRefused(HttpResponse response, int status, String... reasons) {
        assertThat(response).isEqualTo(HttpResponse.empty(status));
        assertThat(stage.interactions.size()).isEqualTo(handled());
        assertThat(stage.log.lines().getLast()).startsWith("request-refused platform=teams reason=");
        assertThat(stage.log.lines().getLast()).isIn((Object[]) List.of(reasons).stream()
                .map(reason -> "request-refused platform=teams reason=" + reason).toArray(String[]::new));
    }

    /** As many as messages that were said: a refused request reaches no handler. */
    private int handled() {
        return stage.sent().size();
    }
}
