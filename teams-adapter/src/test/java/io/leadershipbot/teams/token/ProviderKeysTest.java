package io.leadershipbot.teams.token;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.util.JSONObjectUtils;
import io.leadershipbot.testkit.ManualClock;
import io.leadershipbot.testkit.RecordingLog;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ProviderKeysTest {

    private final ManualClock clock = new ManualClock();
    private final RecordingLog log = new RecordingLog();
    private final Provider provider = new Provider();
    private final ProviderKeys keys = new ProviderKeys(provider.download(), clock, log);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void close() {
        provider.close();
        threads.shutdownNow();
        keys.close();
    }

    @Test
    void keys_are_fetched_once_for_many_requests() {
        for (int i = 0; i < 100; i++) {
            assertThat(keys.find("first")).isPresent();
        }

        assertThat(provider.fetches()).isEqualTo(1);
        assertThat(provider.keyFetches()).isEqualTo(1);
    }

    @Test
    void key_that_came_since_is_found_at_once() {
        keys.find("first");
        clock.pass(Duration.ofMinutes(5));
        provider.rotate(ProviderKey.first(), ProviderKey.second());

        assertThat(keys.find("second")).isPresent();
    }

    @Test
    void keys_are_renewed_within_a_day_while_the_old_ones_serve() throws Exception {
        keys.find("first");
        provider.rotate(ProviderKey.second());
        provider.server().hang();
        clock.pass(Duration.ofHours(24));

        assertThat(keys.find("first")).isPresent();
        provider.server().awaitHanging();
        assertThat(keys.find("first")).isPresent();
        provider.server().release();

        assertThat(keys.find("second")).isPresent();
        assertThat(keys.find("first")).isEmpty();
        assertThat(provider.fetches()).isEqualTo(2);
    }

    @Test
    void keys_are_due_after_twenty_hours() {
        var since = clock.instant();
        var key = new SigningKey("first", new RSASSAVerifier(ProviderKey.first().publicKey()), Set.of());
        var kept = new ProviderKeys.Kept(Map.of("first", key), since);

        assertThat(kept.isDue(since.plus(Duration.ofHours(20)).minusSeconds(1))).isFalse();
        assertThat(kept.isDue(since.plus(Duration.ofHours(20)))).isTrue();
    }

    @Test
    void key_set_of_a_provider_elsewhere_is_never_on_this_machine() throws Exception {
        var elsewhere = HttpUrl.get(InboundTokens.OPENID_CONFIGURATION.toString());
        var document = new ObjectMapper().createObjectNode();

        for (var url : List.of("http://127.0.0.1/keys", "http://login.botframework.com/keys", "file:///keys", "")) {
            assertThatThrownBy(() -> KeyDownload.keySet(elsewhere, document.put("jwks_uri", url)))
                    .isInstanceOf(IOException.class).hasMessageContaining("names no https jwks_uri");
        }
        assertThat(KeyDownload.keySet(elsewhere, document.put("jwks_uri", "https://login.botframework.com/keys")))
                .hasToString("https://login.botframework.com/keys");
    }

    @Test
    void slow_fetch_for_an_unknown_key_holds_up_nobody_else() throws Exception {
        keys.find("first");
        clock.pass(Duration.ofMinutes(5));
        provider.server().hang();
        var unknown = threads.submit(() -> keys.find("unknown"));
        provider.server().awaitHanging();

        assertThat(keys.find("first")).isPresent();
        assertThat(unknown.isDone()).isFalse();
        provider.server().release();
        assertThat(unknown.get()).isEmpty();
    }

    @Test
    void thousand_unknown_keys_at_once_lead_to_one_fetch() throws Exception {
        keys.find("first");
        clock.pass(Duration.ofMinutes(5));
        var start = new CountDownLatch(1);
        var searches = IntStream.range(0, 1000).mapToObj(i -> threads.submit(after(start, "unknown " + i))).toList();

        start.countDown();

        for (Future<Optional<SigningKey>> search : searches) {
            assertThat(search.get()).isEmpty();
        }
        assertThat(provider.fetches()).isEqualTo(2);
        assertThat(provider.keyFetches()).isEqualTo(2);
    }

    @Test
    void thousand_requests_at_the_start_share_one_fetch() throws Exception {
        var start = new CountDownLatch(1);
        var searches = IntStream.range(0, 1000).mapToObj(i -> threads.submit(after(start, "first"))).toList();

        start.countDown();

        for (Future<Optional<SigningKey>> search : searches) {
            assertThat(search.get()).isPresent();
        }
        assertThat(provider.fetches()).isEqualTo(1);
    }

    @Test
    void unknown_keys_lead_to_one_fetch_in_five_minutes() {
        keys.find("first");
        clock.pass(Duration.ofMinutes(5));
        keys.find("unknown");
        clock.pass(Duration.ofSeconds(299));
        keys.find("unknown");
        assertThat(provider.fetches()).isEqualTo(2);

        clock.pass(Duration.ofSeconds(1));
        keys.find("unknown");

        assertThat(provider.fetches()).isEqualTo(3);
    }

    @Test
    void old_keys_serve_for_five_days_while_the_provider_is_down() {
        keys.find("first");
        provider.server().respond(request -> StubServer.Answer.of(503, ""));

        clock.pass(Duration.ofDays(5).minusSeconds(1));
        assertThat(keys.find("first")).isPresent();
        assertThat(keys.areThere()).isTrue();
        clock.pass(Duration.ofSeconds(1));
        assertThat(keys.areThere()).isFalse();
        assertThat(keys.find("first")).isEmpty();

        provider.works();
        clock.pass(Duration.ofMinutes(5));
        assertThat(keys.find("first")).isPresent();
    }

    @Test
    void provider_that_is_down_at_the_start_is_asked_again_soon_but_not_at_once() {
        provider.server().respond(request -> StubServer.Answer.of(503, ""));
        assertThat(keys.find("first")).isEmpty();
        provider.works();

        clock.pass(Duration.ofSeconds(9));
        assertThat(keys.find("first")).isEmpty();
        clock.pass(Duration.ofSeconds(1));
        assertThat(keys.find("first")).isPresent();
    }

    @Test
    void provider_that_hangs_is_given_up() {
        provider.server().hang();
        try (var impatient = new ProviderKeys(provider.download(Duration.ofMillis(50)), clock, log)) {
            assertThat(impatient.find("first")).isEmpty();
        }
    }

    @Test
    void failure_is_logged_once_for_each_attempt() {
        provider.server().respond(request -> StubServer.Answer.of(503, ""));

        keys.find("first");
        keys.find("first");

        assertThat(log.lines()).containsExactly("platform-unreachable platform=teams");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "[]", "null", "{}", "{\"keys\":[]}", "{\"keys\":7}", "{\"keys\":[7,null,{}]}",
            "{\"keys\":[{\"kid\":\"bad\",\"kty\":\"RSA\",\"n\":\"%%\",\"e\":\"AQAB\"}]}",
            "{\"keys\":[{\"kid\":\"bad\",\"kty\":\"RSA\",\"n\":\"\",\"e\":\"\"}]}",
            "{\"keys\":[{\"kid\":\"bad\",\"kty\":\"EC\"}]}", "{\"jwks_uri\":7}",
            "{\"jwks_uri\":\"file:///etc/hosts\"}"})
    void nonsense_is_no_reason_to_give_up_good_keys(String nonsense) {
        keys.find("first");
        provider.server().respond(request -> StubServer.Answer.of(200, nonsense.startsWith("{\"keys\"")
                && request.path().endsWith("configuration")
                        ? "{\"jwks_uri\":\"" + provider.server().origin() + "/keys\"}"
                        : nonsense));
        clock.pass(Duration.ofMinutes(5));

        assertThat(keys.find("bad")).isEmpty();

        assertThat(keys.find("first")).isPresent();
        assertThat(log.lines()).hasSize(1);
    }

    @Test
    void answer_without_end_is_not_read() {
        provider.server().respond(request -> StubServer.Answer.of(200, request.path().endsWith("configuration")
                ? "{\"jwks_uri\":\"" + provider.server().origin() + "/keys\"}"
                : "{\"keys\":[" + JSONObjectUtils.toJSONString(ProviderKey.first().published())
                        + "]}" + " ".repeat(1024 * 1024)));

        assertThat(keys.find("first")).isEmpty();
    }

    @Test
    void redirect_is_not_followed() {
        provider.server().respond(request -> new StubServer.Answer(302,
                Map.of("Location", provider.server().origin() + "/elsewhere"), ""));

        assertThat(keys.find("first")).isEmpty();
        assertThat(provider.server().received("/elsewhere")).isEmpty();
    }

    @Test
    void key_of_1024_bits_is_not_used() {
        provider.rotate(ProviderKey.second(),
                new ProviderKey("weak", ProviderKey.pair(1024), List.of("msteams")));

        assertThat(keys.find("weak")).isEmpty();
        assertThat(keys.find("second")).isPresent();
    }

    @Test
    void configuration_by_http_elsewhere_is_refused() {
        assertThatThrownBy(() -> new KeyDownload(URI.create("http://login.botframework.com/keys")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("is not an https URL");
        assertThatThrownBy(() -> new KeyDownload(URI.create("file:///etc/hosts")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Callable<Optional<SigningKey>> after(CountDownLatch start, String id) {
        return () -> {
            start.await();
            return keys.find(id);
        };
    }
}
