package io.leadershipbot.playground.teams;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static io.leadershipbot.playground.teams.TinyBot.activities;
import static io.leadershipbot.playground.teams.TinyBot.card;
import static io.leadershipbot.playground.teams.TinyBot.json;
import static io.leadershipbot.playground.teams.TinyBot.message;
import static io.leadershipbot.playground.teams.TinyBot.text;
import static org.assertj.core.api.Assertions.assertThat;

class ConnectorTest {

    private static final String HELLO = "{\"type\":\"message\",\"text\":\"Hello\"}";

    private final TinyBot bot = new TinyBot();
    private final FakeTeams teams = bot.teams;
    private final Person ada = teams.person("ada");

    @AfterEach
    void close() {
        bot.close();
    }

    @Test
    void message_is_seen_where_it_was_sent_and_nowhere_else() {
        HttpResponse<String> response = bot.calls("POST", activities(ada.where()), HELLO);

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(ada.sees().shown()).isEqualTo("Hello");
        assertThat(ada.sees().id()).isEqualTo(json(response).path("id").asText());
        assertThat(teams.person("ben").seesAll()).isEmpty();
    }

    @Test
    void foreign_expired_and_revoked_tokens_are_refused() {
        assertThat(bot.calls("POST", activities(ada.where()), HELLO, "made-up").statusCode()).isEqualTo(401);
        String token = bot.token();
        bot.now = bot.now.plus(Duration.ofHours(1));
        assertThat(bot.calls("POST", activities(ada.where()), HELLO, token).statusCode()).isEqualTo(401);
        String next = bot.token();
        teams.identity().revokeTokens();
        assertThat(bot.calls("POST", activities(ada.where()), HELLO, next).statusCode()).isEqualTo(401);
        assertThat(ada.seesAll()).isEmpty();
    }

    @Test
    void token_is_given_for_the_right_secret_scope_and_tenant_only() {
        isRefused("AADSTS7000215", teams.tokenUrl(), Map.of("client_secret", "wrong"));
        isRefused("AADSTS70011", teams.tokenUrl(), Map.of("scope", "https://graph.microsoft.com/.default"));
        isRefused("AADSTS70003", teams.tokenUrl(), Map.of("grant_type", "password"));
        isRefused("AADSTS700016", teams.identity().tokenUrl("botframework.com"), Map.of());
        isRefused("AADSTS900144", teams.tokenUrl(), Map.of("client_id", ""));
        isRefused("AADSTS50027", teams.tokenUrl(), Map.of("client_assertion", "a.b.c", "client_assertion_type",
                "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"));
    }

    private void isRefused(String code, String url, Map<String, String> others) {
        HttpResponse<String> response = bot.asksForToken(url, others);
        assertThat(response.statusCode()).isIn(400, 401);
        assertThat(json(response).path("error_description").asText()).startsWith(code + ": ");
    }

    @Test
    void unknown_conversations_are_not_found() {
        fails(404, "ConversationNotFound", bot.calls("POST", "/19:unknown@thread.tacv2/activities", HELLO));
    }

    @Test
    void bot_writes_only_where_it_is_installed() {
        ada.uninstalls();
        ada.removesBotFrom("Team");

        fails(403, "BotNotInConversationRoster", bot.calls("POST", activities(ada.where()), HELLO));

        ada.installs();
        assertThat(bot.calls("POST", activities(ada.where()), HELLO).statusCode()).isEqualTo(201);
    }

    @Test
    void who_blocks_the_bot_is_told_by_the_second_shape_of_errors() {
        ada.blocks(true);

        HttpResponse<String> response = bot.calls("POST", activities(ada.where()), HELLO);

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(json(response).path("errorCode").asInt()).isEqualTo(209);
        assertThat(json(response).path("message").asText()).contains("\"subCode\":\"MessageWritesBlocked\"");
    }

    @Test
    void messages_beyond_80_kilobytes_are_refused() {
        fails(413, "MessageSizeTooBig", bot.calls("POST", activities(ada.where()),
                "{\"type\":\"message\",\"text\":\"" + "x".repeat(Connector.MAX_BODY) + "\"}"));
    }

    @Test
    void malformed_activities_are_refused() {
        for (String activity : new String[]{"{", "[]", "{\"type\":\"message\"}", "{\"text\":\"Hello\"}",
                "{\"type\":\"message\",\"txt\":\"Hello\"}", "{\"type\":\"message\",\"text\":7}",
                "{\"type\":\"message\",\"text\":\"a\",\"textFormat\":\"html\"}",
                "{\"type\":\"message\",\"text\":\"a\",\"conversation\":{\"id\":\"19:other\"}}",
                message("{\"type\":\"AdaptiveCard\",\"version\":\"1.5\",\"body\":[{\"type\":\"Nothing\"}]}")}) {
            fails(400, "BadSyntax", bot.calls("POST", activities(ada.where()), activity));
        }
        assertThat(ada.seesAll()).isEmpty();
    }

    @Test
    void message_of_the_bot_is_changed_and_taken_back_but_nobody_elses_is() {
        String own = bot.posts(ada.where(), card(text("First")));
        ada.types("Hello");
        String adas = ada.sees().id();

        assertThat(bot.calls("PUT", activities(ada.where()) + "/" + own, message(card(text("Second")))).statusCode())
                .isEqualTo(200);
        assertThat(ada.seesAll().getFirst().shown()).isEqualTo("Second");
        assertThat(ada.seesAll().getFirst().edited()).isTrue();
        assertThat(ada.seesAll().getFirst().readAloud()).isEqualTo("aloud");
        fails(403, "ForbiddenOperationException", bot.calls("PUT", activities(ada.where()) + "/" + adas, HELLO));
        fails(404, "ActivityNotFoundInConversation", bot.calls("PUT", activities(ada.where()) + "/1", HELLO));
        assertThat(bot.calls("DELETE", activities(ada.where()) + "/" + own, "").statusCode()).isEqualTo(200);
        assertThat(ada.seesAll()).extracting(Message::id).containsExactly(adas);
    }

    @Test
    void chat_is_opened_with_one_person_of_a_known_tenant() {
        String wanted = "{\"members\":[{\"id\":\"%s\"}],\"tenantId\":\"%s\"}";

        HttpResponse<String> response = bot.calls("POST", "",
                wanted.formatted(ada.user().id(), teams.tenant().id()));

        assertThat(json(response).path("id").asText()).isEqualTo(ada.where().id());
        fails(400, "BadSyntax", bot.calls("POST", "", wanted.formatted("29:nobody", teams.tenant().id())));
        fails(400, "BadSyntax", bot.calls("POST", "", wanted.formatted(ada.user().id(), "elsewhere")));
        fails(400, "BadSyntax", bot.calls("POST", "", "{\"isGroup\":true,\"members\":[]}"));
    }

    @Test
    void members_are_told_where_the_bot_is() {
        String path = activities(ada.in("General").where()).replace("/activities", "/members");

        assertThat(json(bot.calls("GET", path, "")).findValuesAsText("name")).containsExactlyInAnyOrder("ada", "ben",
                "chi");
        fails(404, "MemberNotFoundInConversation", bot.calls("GET", path + "/29:nobody", ""));
    }

    @Test
    void faults_happen_as_asked_for() {
        teams.faults().next(Method.SEND, new Fault.RateLimited(Duration.ofSeconds(3)));
        teams.faults().next(Method.SEND, new Fault.Status(502, true));

        HttpResponse<String> limited = bot.calls("POST", activities(ada.where()), HELLO);
        assertThat(limited.statusCode()).isEqualTo(429);
        assertThat(limited.headers().firstValue("Retry-After")).contains("3");
        assertThat(ada.seesAll()).isEmpty();
        assertThat(bot.calls("POST", activities(ada.where()), HELLO).statusCode()).isEqualTo(502);
        assertThat(ada.seesAll()).hasSize(1);
        assertThat(teams.calls().of(Method.SEND)).hasSize(2)
                .allSatisfy(call -> assertThat(call.headers().get("authorization")).isEqualTo("Bearer [token]"));
    }

    private static void fails(int status, String code, HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(json(response).path("error").path("code").asText()).isEqualTo(code);
    }
}
