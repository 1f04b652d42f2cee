package io.leadershipbot.teams.connector;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.secret.Secret;
import io.leadershipbot.teams.connector.Outcome.Gone;
import io.leadershipbot.teams.connector.Outcome.Reason;
import io.leadershipbot.teams.connector.Outcome.Refused;
import io.leadershipbot.teams.connector.Outcome.RetryAfter;
import io.leadershipbot.teams.connector.Outcome.Sent;
import io.leadershipbot.teams.connector.Outcome.Unknown;
import io.leadershipbot.teams.token.OutboundTokens;
import io.leadershipbot.teams.token.ServiceHosts;
import io.leadershipbot.teams.token.ServiceUrl;
import io.leadershipbot.teams.token.StrictHttp;
import io.leadershipbot.teams.token.StubServer;
import io.leadershipbot.teams.token.StubServer.Answer;
import io.leadershipbot.teams.token.TeamsCredentials;
import io.leadershipbot.testkit.ManualClock;
import io.leadershipbot.testkit.RecordingLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ConnectorTest {

    private static final String APP = "5b0a6d38-1b0c-4b43-8d8a-0f1f6a3d2c10";
    private static final ObjectNode ACTIVITY = new ObjectMapper().createObjectNode().put("type", "message").put("text",
            "Grüß Gott");

    private final ManualClock clock = new ManualClock();
    private final StubServer entra = new StubServer();
    private final StubServer teams = new StubServer();
    private final AtomicInteger granted = new AtomicInteger();
    private final OutboundTokens tokens = new OutboundTokens(
            new TeamsCredentials(APP, APP, new TeamsCredentials.Proof.ClientSecret(Secret.of("hush"))),
            entra.url("/token"), clock, new Random(7), new RecordingLog());
    private final Connector connector = new Connector(tokens, clock);
    private final ServiceUrl service = service("/emea/");
    private final Conversation conversation = new Conversation(service, "19:ab@thread.tacv2;messageid=12");
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    ConnectorTest() {
        entra.respond(request -> Answer.of(200,
                "{\"expires_in\":3600,\"access_token\":\"token-" + granted.incrementAndGet() + "\"}"));
        teams.respond(request -> Answer.of(201, "{\"id\":\"1:2\"}"));
    }

    @AfterEach
    void close() {
        teams.close();
        entra.close();
        threads.shutdownNow();
        connector.close();
        tokens.close();
    }

    @Test
    void activity_is_posted_to_the_conversation_with_our_token() {
        assertThat(connector.send(conversation, ACTIVITY)).isEqualTo(new Sent(Optional.of("1:2")));

        assertThat(teams.received()).containsExactly(
                new StubServer.Received("POST", "/emea/v3/conversations/19:ab@thread.tacv2;messageid=12/activities",
                        Optional.of("Bearer token-1"), "{\"type\":\"message\",\"text\":\"Grüß Gott\"}"));
    }

    @Test
    void reply_is_posted_to_its_activity() {
        connector.reply(conversation, "1:7", ACTIVITY);

        assertThat(asked()).isEqualTo("POST /emea/v3/conversations/19:ab@thread.tacv2;messageid=12/activities/1:7");
    }

    @Test
    void update_is_put_in_the_place_of_its_activity() {
        assertThat(connector.update(conversation, "1:7", ACTIVITY)).isInstanceOf(Sent.class);

        assertThat(asked()).isEqualTo("PUT /emea/v3/conversations/19:ab@thread.tacv2;messageid=12/activities/1:7");
    }

    @Test
    void chat_with_one_person_is_opened() {
        assertThat(connector.open(service, new DirectChat("28:" + APP, "29:person", "tenant")))
                .isEqualTo(new Sent(Optional.of("1:2")));

        assertThat(asked()).isEqualTo("POST /emea/v3/conversations");
        assertThat(teams.received().getFirst().body()).isEqualTo("{\"isGroup\":false,\"tenantId\":\"tenant\","
                + "\"bot\":{\"id\":\"28:" + APP + "\"},\"members\":[{\"id\":\"29:person\"}],"
                + "\"channelData\":{\"tenant\":{\"id\":\"tenant\"}}}");
    }

    @Test
    void service_without_a_path_is_called_at_its_root() {
        connector.send(new Conversation(service("/"), "a"), ACTIVITY);

        assertThat(asked()).isEqualTo("POST /v3/conversations/a/activities");
    }

    @ParameterizedTest
    @CsvSource({"../../evil, ..%2F..%2Fevil", "a/b, a%2Fb", "a?b, a%3Fb", "a#b, a%23b", "a%2Fb, a%252Fb", "a b, a%20b",
            "a\\b, a%5Cb", "%2e%2e, %252e%252e", "ä, %C3%A4", "..., ..."})
    void ids_cannot_leave_their_place(String id, String encoded) {
        connector.update(new Conversation(service, id), id, ACTIVITY);

        assertThat(asked()).isEqualTo("PUT /emea/v3/conversations/" + encoded + "/activities/" + encoded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", ".."})
    void id_that_would_lead_elsewhere_is_refused(String id) {
        assertThatThrownBy(() -> new Conversation(service, id)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("neither blank nor dots only");
        assertThatThrownBy(() -> connector.update(conversation, id, ACTIVITY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> connector.reply(conversation, id, ACTIVITY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(teams.received()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "<html>", "{\"id\":\"\"}", "{\"id\":{}}", "{\"id\":"})
    void success_that_names_no_id_is_a_success(String body) {
        teams.respond(request -> Answer.of(202, body));

        assertThat(connector.send(conversation, ACTIVITY)).isEqualTo(new Sent(Optional.empty()));
    }

    @Test
    void endless_success_is_a_success() {
        teams.respond(request -> Answer.of(200, " ".repeat(1024 * 1024)));

        assertThat(connector.send(conversation, ACTIVITY)).isEqualTo(new Sent(Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"429, 7, 7", "429, '', 5", "429, soon, 5", "429, -3, 5", "429, 0, 1", "429, 99999, 3600",
            "429, 99999999999999999999, 5", "412, '', 5", "502, '', 5", "504, 3, 3"})
    void busy_teams_is_asked_later(int status, String header, long seconds) {
        teams.respond(request -> new Answer(status, Map.of("Retry-After", header), "<html>"));

        assertThat(connector.send(conversation, ACTIVITY)).isEqualTo(new RetryAfter(Duration.ofSeconds(seconds)));
        assertThat(teams.received()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"90, 90", "-90, 1", "86400, 3600"})
    void pause_may_be_given_as_a_date(long ahead, long seconds) {
        var date = DateTimeFormatter.RFC_1123_DATE_TIME
                .format(clock.instant().plusSeconds(ahead).atOffset(ZoneOffset.UTC));
        teams.respond(request -> new Answer(429, Map.of("Retry-After", date), ""));

        assertThat(connector.send(conversation, ACTIVITY)).isEqualTo(new RetryAfter(Duration.ofSeconds(seconds)));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 501, 503, 505, 599, 408})
    void failure_of_teams_leaves_it_unknown_and_is_not_repeated(int status) {
        teams.respond(
                request -> new Answer(status, Map.of("Retry-After", "0"), "{\"error\":{\"code\":\"ServiceError\"}}"));

        assertThat(connector.send(conversation, ACTIVITY)).isEqualTo(new Unknown());
        assertThat(teams.received()).hasSize(1);
    }

    @Test
    void silence_of_teams_leaves_it_unknown_and_is_not_repeated() throws InterruptedException {
        teams.hang();
        var minute = Duration.ofMinutes(1);
        try (var impatient = new Connector(tokens, clock, new StrictHttp(minute, Duration.ofMillis(50), minute))) {
            assertThat(impatient.send(conversation, ACTIVITY)).isEqualTo(new Unknown());
        }
        teams.awaitHanging();
        assertThat(teams.received()).hasSize(1);
    }

    @Test
    void connection_that_cannot_be_made_has_sent_nothing() {
        teams.close();

        assertThat(connector.send(conversation, ACTIVITY)).isInstanceOf(RetryAfter.class);
    }

    @ParameterizedTest
    @CsvSource({"403, ConversationBlockedByUser, BLOCKED_BY_USER", "403, BotNotInConversationRoster, NOT_IN_ROSTER",
            "403, BotDisabledByAdmin, DISABLED_BY_ADMIN", "404, ConversationNotFound, CONVERSATION_NOT_FOUND"})
    void conversation_that_is_gone_says_why(int status, String code, Reason reason) {
        teams.respond(request -> Answer.of(status,
                "{\"error\":{\"code\":\"" + code + "\",\"message\":\"The bot cannot.\"}}"));

        assertThat(connector.send(conversation, ACTIVITY)).isEqualTo(new Gone(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"errorCode\":209,\"message\":\"{\\r\\n  \\\"subCode\\\": \\\"MessageWritesBlocked\\\",\\r\\n"
                    + "  \\\"details\\\": \\\"Thread is blocked from message writes.\\\"\\r\\n}\"}",
            "{\"errorCode\":209,\"message\":\"{subCode:MessageWritesBlocked}\"}"})
    void other_shape_of_errors_is_read_as_well(String body) {
        teams.respond(request -> Answer.of(403, body));

        assertThat(connector.send(conversation, ACTIVITY)).isEqualTo(new Gone(Reason.BLOCKED_BY_USER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html><title>404</title>", "{\"error\":null}", "[]"})
    void unexplained_404_means_the_conversation(String body) {
        teams.respond(request -> Answer.of(404, body));

        assertThat(connector.send(conversation, ACTIVITY)).isEqualTo(new Gone(Reason.CONVERSATION_NOT_FOUND));
    }

    @ParameterizedTest
    @CsvSource({"400, BadSyntax", "403, NotEnoughPermissions", "404, ActivityNotFoundInConversation",
            "413, MessageSizeTooBig"})
    void refusal_has_status_and_code(int status, String code) {
        teams.respond(request -> Answer.of(status, "{\"error\":{\"code\":\"" + code + "\"}}"));

        assertThat(connector.send(conversation, ACTIVITY)).isEqualTo(new Refused(status, code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "null", "[7]", "\"text\"", "{\"error\":7}", "{\"error\":{\"code\":{}}}",
            "{\"error\":{\"code\":\"Ada Lovelace said: no\"}}", "{\"message\":{}}", "{\"message\":\"subCode\"}", "{"})
    void refusal_with_nonsense_has_no_code(String body) {
        teams.respond(request -> Answer.of(403, body));

        assertThat(connector.send(conversation, ACTIVITY)).isEqualTo(new Refused(403, ""));
    }

    @Test
    void refused_token_is_replaced_and_the_call_made_once_more() {
        teams.respond(request -> request.authorization().equals(Optional.of("Bearer token-1"))
                ? Answer.of(401, "")
                : Answer.of(201, "{\"id\":\"1:2\"}"));

        assertThat(connector.send(conversation, ACTIVITY)).isEqualTo(new Sent(Optional.of("1:2")));
        assertThat(connector.send(conversation, ACTIVITY)).isEqualTo(new Sent(Optional.of("1:2")));

        assertThat(teams.received()).extracting(request -> request.authorization().orElse(""))
                .containsExactly("Bearer token-1", "Bearer token-2", "Bearer token-2");
        assertThat(teams.received().get(1).body()).isEqualTo(teams.received().getFirst().body());
    }

    @Test
    void second_refusal_of_a_token_is_final() {
        teams.respond(request -> Answer.of(401, "{\"error\":{\"code\":\"BotNotRegistered\"}}"));

        assertThat(connector.send(conversation, ACTIVITY)).isEqualTo(new Refused(401, "BotNotRegistered"));
        assertThat(teams.received()).hasSize(2);
    }

    @Test
    void redirect_is_not_followed_with_our_token() {
        for (int status : List.of(301, 302, 303, 307, 308)) {
            teams.respond(request -> new Answer(status, Map.of("Location", entra.origin() + "/elsewhere"), ""));

            assertThat(connector.send(conversation, ACTIVITY)).isEqualTo(new Refused(status, ""));
        }
        assertThat(entra.received("/elsewhere")).isEmpty();
        assertThat(teams.received()).hasSize(5);
    }

    @Test
    void without_a_token_nothing_is_sent() {
        entra.respond(request -> Answer.of(401, "{\"error_description\":\"AADSTS7000215: Invalid client secret.\"}"));
        assertThat(connector.send(conversation, ACTIVITY)).isEqualTo(new Refused(401, "AADSTS7000215"));

        entra.respond(request -> Answer.of(503, ""));
        assertThat(connector.send(conversation, ACTIVITY)).isInstanceOf(RetryAfter.class);
        assertThat(teams.received()).isEmpty();
    }

    @Test
    void more_than_five_at_once_reach_the_same_host() throws Exception {
        // No answer before all have arrived.
        var together = new CyclicBarrier(20);
        teams.respond(request -> {
            meet(together);
            return Answer.of(201, "{\"id\":\"1:2\"}");
        });

        var sending = IntStream.range(0, 20).mapToObj(i -> threads.submit(() -> connector.send(conversation, ACTIVITY)))
                .toList();

        for (Future<Outcome> outcome : sending) {
            assertThat(outcome.get()).isInstanceOf(Sent.class);
        }
    }

    @Test
    void nothing_of_people_is_printed() {
        assertThat(conversation).hasToString("[conversation]");
        assertThat(new DirectChat("28:bot", "29:person", "tenant")).hasToString("[chat]");
        assertThat(connector.send(conversation, ACTIVITY).toString()).doesNotContain("1:2");
    }

    private String asked() {
        return teams.received().getFirst().method() + " " + teams.received().getFirst().path();
    }

    private ServiceUrl service(String path) {
        return new ServiceHosts(List.of(teams.authority())).admit(teams.origin() + path).orElseThrow();
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
