package io.leadershipbot.teams.token;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import io.leadershipbot.http.Obstacle;
import io.leadershipbot.playground.teams.FakeTeams;
import io.leadershipbot.playground.teams.Fault;
import io.leadershipbot.playground.teams.Method;
import io.leadershipbot.secret.Secret;
import io.leadershipbot.teams.token.TeamsCheck.Finding;
import io.leadershipbot.teams.token.TeamsCredentials.Proof;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class TeamsCheckTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String STRANGER = "00000000-0000-4000-8000-000000000000";

    private final FakeTeams teams = FakeTeams.start();
    private final URI tokenUrl = URI.create(teams.tokenUrl());
    private final URI openIdUrl = URI.create(teams.openIdUrl());

    @AfterEach
    void close() {
        teams.close();
    }

    @Test
    void good_secret_gets_a_token() {
        assertThat(credentials(teams.app().secret())).isInstanceOf(Finding.Good.class);
        assertThat(teams.identity().givenTokens()).hasSize(1);
    }

    @Test
    void good_certificate_gets_a_token(@TempDir Path folder) throws IOException {
        var made = Keytool.make(folder, "RSA", 2048);
        var pem = Files.writeString(folder.resolve("bot.pem"), made.certificatePem() + made.keyPem());
        teams.identity().trust(made.certificate());

        assertThat(check().credentials(by(new Proof.Certificate(ClientCertificate.read(pem))), tokenUrl))
                .isInstanceOf(Finding.Good.class);
    }

    @Test
    void certificate_that_entra_does_not_know_is_refused(@TempDir Path folder) throws IOException {
        var made = Keytool.make(folder, "RSA", 2048);
        var pem = Files.writeString(folder.resolve("bot.pem"), made.certificatePem() + made.keyPem());

        assertRefused(check().credentials(by(new Proof.Certificate(ClientCertificate.read(pem))), tokenUrl),
                "AADSTS700027", "does not know the certificate");
    }

    @Test
    void wrong_secret_is_refused_with_what_to_do() {
        assertRefused(credentials("wrong"), "AADSTS7000215", "Copy the secret's value, not its id");
    }

    @Test
    void app_that_is_not_in_the_tenant_is_refused_with_what_to_do() {
        var secret = new Proof.ClientSecret(Secret.of(teams.app().secret()));

        assertRefused(check().credentials(new TeamsCredentials(STRANGER, teams.app().tenant(), secret), tokenUrl),
                "AADSTS700016", "The tenant has no app of this id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT6M", "-PT6M"})
    void clock_that_is_wrong_is_told_by_how_much_whether_the_secret_is_good_or_not(Duration wrong) {
        var late = check(Clock.offset(Clock.systemUTC(), wrong));

        assertThat(late.credentials(bySecret(teams.app().secret()), tokenUrl))
                .asInstanceOf(type(Finding.Good.class)).satisfies(good -> assertThat(good.clockAhead())
                        .hasValueSatisfying(ahead -> assertAbout(ahead, wrong)));
        assertThat(late.credentials(bySecret("wrong"), tokenUrl)).asInstanceOf(type(Finding.Refused.class))
                .satisfies(refused -> assertThat(refused.clockAhead())
                        .hasValueSatisfying(ahead -> assertAbout(ahead, wrong)));
    }

    @Test
    void keys_are_there() {
        assertThat(check().keys(openIdUrl)).isInstanceOf(Finding.Good.class);
        assertThat(teams.calls().methods()).containsExactly(Method.OPEN_ID, Method.KEYS);
    }

    static Stream<Arguments> faults() {
        return Stream.of(arguments(new Fault.RateLimited(null), Obstacle.TROUBLE),
                arguments(new Fault.Status(500, false), Obstacle.TROUBLE),
                arguments(new Fault.Status(503, true), Obstacle.TROUBLE),
                arguments(new Fault.Status(404, false), Obstacle.STRANGER),
                arguments(new Fault.Status(302, false), Obstacle.STRANGER),
                arguments(new Fault.Refused(400, "invalid", false), Obstacle.STRANGER),
                arguments(new Fault.Garbled(false), Obstacle.STRANGER),
                arguments(new Fault.Cut(false), Obstacle.CUT));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void trouble_is_not_taken_for_bad_credentials(Fault fault, Obstacle obstacle) {
        teams.faults().always(Method.TOKEN, fault);
        teams.faults().always(Method.KEYS, fault);

        assertThat(credentials(teams.app().secret())).isEqualTo(new Finding.Unreachable(obstacle));
        assertThat(check().keys(openIdUrl)).isEqualTo(new Finding.Unreachable(obstacle));

        teams.faults().always(Method.OPEN_ID, fault);
        assertThat(check().keys(openIdUrl)).isEqualTo(new Finding.Unreachable(obstacle));
    }

    @Test
    void microsoft_that_does_not_answer_in_time_is_unreachable() {
        var end = new CountDownLatch(1);
        teams.faults().always(Method.TOKEN, new Fault.Silent(end));
        teams.faults().always(Method.OPEN_ID, new Fault.Silent(end));
        var check = new TeamsCheck(Duration.ofMillis(100), InstantSource.system(), new Random(1));
        try {
            assertThat(check.credentials(bySecret("any"), tokenUrl))
                    .isEqualTo(new Finding.Unreachable(Obstacle.TIMED_OUT));
            assertThat(check.keys(openIdUrl)).isEqualTo(new Finding.Unreachable(Obstacle.TIMED_OUT));
        } finally {
            end.countDown();
        }
    }

    @Test
    void place_where_nothing_listens_is_unreachable() throws IOException {
        var nowhere = URI.create("http://127.0.0.1:" + freePort() + "/");

        assertThat(check().credentials(bySecret("any"), nowhere)).isEqualTo(new Finding.Unreachable(Obstacle.REFUSED));
        assertThat(check().keys(nowhere)).isEqualTo(new Finding.Unreachable(Obstacle.REFUSED));
    }

    @Test
    void place_that_cannot_prove_who_it_is_is_no_safe_one() throws IOException {
        var unsafe = new Finding.Unreachable(Obstacle.TLS);

        try (var server = unsafe()) {
            assertThat(check().credentials(bySecret("any"), server.url())).isEqualTo(unsafe);
        }
        try (var server = unsafe()) {
            assertThat(check().keys(server.url())).isEqualTo(unsafe);
        }
    }

    @Test
    void secret_is_not_sent_without_encryption() {
        assertThatThrownBy(() -> check().credentials(bySecret("any"), URI.create("http://login.example.com/")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("is not an https URL");
    }

    private Finding credentials(String secret) {
        return check().credentials(bySecret(secret), tokenUrl);
    }

    private TeamsCredentials bySecret(String secret) {
        return by(new Proof.ClientSecret(Secret.of(secret)));
    }

    private TeamsCredentials by(Proof proof) {
        return new TeamsCredentials(teams.app().id(), teams.app().tenant(), proof);
    }

    private static TeamsCheck check() {
        return check(InstantSource.system());
    }

    private static TeamsCheck check(InstantSource clock) {
        return new TeamsCheck(PATIENCE, clock, new Random(1));
    }

    private static void assertRefused(Finding finding, String code, String advice) {
        assertThat(finding).asInstanceOf(type(Finding.Refused.class)).satisfies(refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.advice()).contains(advice);
        });
    }

    private static void assertAbout(Duration found, Duration expected) {
        assertThat(found.minus(expected).abs()).isLessThan(Duration.ofMinutes(1));
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
