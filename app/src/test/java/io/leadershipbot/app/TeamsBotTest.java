package io.leadershipbot.app;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import io.leadershipbot.app.log.Logs;
import io.leadershipbot.app.settings.LogFormat;
import io.leadershipbot.app.settings.SettingsReader;
import io.leadershipbot.content.Library;
import io.leadershipbot.content.Tip;
import io.leadershipbot.playground.teams.FakeTeams;
import io.leadershipbot.playground.teams.Message;
import io.leadershipbot.playground.teams.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

/** The whole bot, as people on Teams meet it. */
@Timeout(60)
class TeamsBotTest {

    private final FakeTeams teams = FakeTeams.start();
    private final ByteArrayOutputStream logged = new ByteArrayOutputStream();

    @TempDir
    private Path folder;
    private Bot bot;

    @BeforeEach
    void start() throws Exception {
        bot = started();
    }

    private Bot started() throws Exception {
        var environment = new HashMap<>(Map.of("PORT", "0", "MANAGEMENT_PORT", "0", "DATA_DIR",
                folder.resolve("data").toString(), "TEAMS_APP_ID", teams.app().id(), "TEAMS_TENANT_ID",
                teams.app().tenant(), "TEAMS_APP_PASSWORD", teams.app().secret(), "TEAMS_OPENID_URL",
                teams.openIdUrl(), "TEAMS_TOKEN_URL", teams.tokenUrl(), "TEAMS_SERVICE_HOSTS", teams.host()));
        var settings = SettingsReader.read(environment, folder, folder).settings();
        var running = Bot.start(settings, Logs.open(logged, LogFormat.TEXT), InstantSource.system());
        teams.connect(URI.create("http://127.0.0.1:" + running.port() + "/api/messages"));
        return running;
    }

    @AfterEach
    void stop() {
        bot.close();
        teams.close();
        assertThat(log().lines()).noneMatch(line -> line.contains(" ERROR "));
    }

    @Test
    void who_installs_it_is_greeted_once() throws Exception {
        var ada = ada();
        ada.uninstalls();
        ada.installs();
        assertThat(ada.awaits(any -> true).shown()).contains("Hello, I am Leadership Bot",
                "does not come from your management");
        assertThat(ada.seesAll()).hasSize(1);
    }

    @Test
    void nobody_is_greeted_by_an_installation_for_everybody() throws Exception {
        teams.events().installsForEverybody(teams.tenant());
        assertThat(answer(ada(), "tip").shown()).doesNotContain("Hello");
        assertThat(ben().seesAll()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tip trsut", "trust", "TRUST", "/tip trust", "@Leadership Bot tip trust"})
    void near_misses_and_every_way_of_calling_find_the_area(String typed) throws Exception {
        assertThat(answer(ada(), typed).shown()).contains("Trust");
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "help tip", "areas", "area trust", "compare risk", "quote", "story",
            "challenge team", "about", "settings", "tip how do I give feedback to a senior", "xqzzy", "🙂🙃", "مرحبا",
            "<at>everyone</at> **bold**", "tip '; DROP TABLE person; --"})
    void whatever_is_typed_is_answered(String typed) throws Exception {
        var answer = answer(ada(), typed);
        assertThat(answer.shown()).isNotBlank();
        assertThat(answer.sight().called()).isEmpty();
    }

    @Test
    void another_changes_the_card_for_good() throws Exception {
        var ada = ada();
        var first = answer(ada, "tip trust").shown();
        assertThat(ada.clicks("Another").ok()).isTrue();
        ada.awaits(message -> message.edited() && !message.shown().equals(first));
        assertThat(ada.seesAll()).filteredOn(Message::byBot).hasSize(1);
    }

    @Test
    void call_in_a_channel_is_answered_for_all_and_a_click_for_one() throws Exception {
        var ada = ada().in("General");
        var ben = ben().in("General");
        var tip = answer(ada, "tip risk");
        assertThat(tip.shown()).contains("Risk");
        assertThat(tip.buttons()).contains("Another").doesNotContain("Share here");
        assertThat(ben.awaits(message -> message.shown().equals(tip.shown())).onlyThey()).isFalse();

        ben.clicks("Another");

        assertThat(ben.awaits(Message::onlyThey).buttons()).contains("Share here");
        assertThat(ada.seesAll()).noneMatch(message -> message.buttons().contains("Share here"));
    }

    @Test
    void sharing_asks_once_and_then_everybody_sees_who_shared() throws Exception {
        var ada = ada().in("General");
        answer(ada, "tip trust");
        ada.clicks("Another");
        ada.awaits(Message::onlyThey);
        ada.clicks("Share here");
        ada.clicks("Share");

        var shared = ben().in("General").awaits(message -> message.shown().contains("shared this"));
        assertThat(shared.sight().called()).containsExactly(teams.person("ada").user().id());
    }

    @Test
    void settings_are_a_form_that_keeps_what_was_typed_and_says_what_is_wrong() throws Exception {
        var ada = ada();
        answer(ada, "settings");
        ada.clicks("Open the form");
        ada.submits(Map.of("Time zone", "Atlantis"));
        assertThat(ada.formErrors()).isNotEmpty();
        ada.submits(Map.of("Time zone", "Europe/Berlin", "Where do you stand?", "New to managing people"));
        assertThat(ada.dialog().orElseThrow().shown()).contains("Saved", "Europe/Berlin", "New to managing people");
        ada.closesDialog();
        ada.clicks("Fill it in here");
        assertThat(ada.sees().shown()).contains("Europe/Berlin");
    }

    @Test
    void settings_in_a_channel_lead_to_the_own_chat() throws Exception {
        var answer = answer(ada().in("General"), "settings");
        assertThat(answer.shown()).contains("That is between you and me", "Open our chat");
        assertThat(answer.sight().links()).containsExactly(
                "https://teams.microsoft.com/l/chat/0/0?users=28:" + teams.app().id());
    }

    @Test
    void nobody_sees_a_tip_twice_before_the_bag_is_empty_not_even_after_a_restart() throws Exception {
        var tips = Library.builtIn().in(ENGLISH).area("trust").orElseThrow().tips();
        var seen = new HashSet<String>();
        var ada = ada();
        for (int i = 0; i < tips.size(); i++) {
            if (i == tips.size() / 2) {
                bot.close();
                bot = started();
            }
            assertThat(seen.add(tipOn(answer(ada, "tip trust")))).as("tip " + (i + 1) + " is new").isTrue();
        }
        assertThat(seen).hasSize(tips.size());
    }

    @Test
    void what_has_no_good_token_is_refused_without_a_word() throws Exception {
        var request = ada().typing("tip canary-4711");
        for (var token : List.of(teams.tokens().expired(), teams.tokens().foreign(), teams.tokens().withoutExp(),
                teams.tokens().wrongAudience(), teams.tokens().wrongIssuer(), teams.tokens().wrongServiceUrl(),
                teams.tokens().skill(), teams.tokens().none(), teams.tokens().hs256(), teams.tokens().ps256(),
                teams.tokens().tampered(), teams.tokens().unknownKey(), teams.tokens().notYet())) {
            var answer = teams.send(request.withToken(token));
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.body()).isEmpty();
        }
        assertThat(log()).contains("request-refused").doesNotContain("canary");
    }

    @Test
    void language_of_one_changes_nothing_for_others() throws Exception {
        var ada = teams.person("ada").user();
        teams.tenant().replace(ada.speaking("tr-TR"));
        answer(ada(), "TIP TRUST");
        assertThat(answer(ben(), "TIP TRUST").shown()).contains("Trust");
        assertThat("TIP".toLowerCase(java.util.Locale.getDefault())).isEqualTo("tip");
    }

    @Test
    void address_that_the_app_package_leads_to_says_what_this_is() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var page = client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + bot.port() + "/")).build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("An open bot that your organisation runs itself",
                    "What you type is not kept");
        }
    }

    @Test
    void removing_it_forgets_the_conversation() throws Exception {
        var ada = ada();
        answer(ada, "tip");
        ada.uninstalls();
        assertThat(log()).contains("INFO conversation-joined platform=teams", "INFO conversation-left platform=teams");
    }

    private Person ada() {
        return teams.person("ada").inPersonalChat();
    }

    private Person ben() {
        return teams.person("ben").inPersonalChat();
    }

    private String log() {
        return logged.toString(UTF_8);
    }

    /** The bot's answer to words. */
    private static Message answer(Person person, String typed) throws InterruptedException {
        long before = person.seesAll().stream().filter(Message::byBot).count();
        assertThat(person.types(typed).ok()).isTrue();
        return person.awaits(newest -> newest.byBot()
                && person.seesAll().stream().filter(Message::byBot).count() > before);
    }

    private static String tipOn(Message message) {
        var words = message.shown().replaceAll("\\s+", " ");
        return Library.builtIn().in(ENGLISH).tips().stream()
                .filter(tip -> words.contains(tip.text().replaceAll("\\s+", " "))).map(Tip::id).findFirst()
                .orElseThrow(() -> new AssertionError("No tip on: " + words));
    }
}
