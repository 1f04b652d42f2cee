package io.leadershipbot.app.process;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.playground.teams.Ack;
import io.leadershipbot.playground.teams.FakeTeams;
import io.leadershipbot.playground.teams.Fault;
import io.leadershipbot.playground.teams.Message;
import io.leadershipbot.playground.teams.Method;
import io.leadershipbot.playground.teams.Person;
import io.leadershipbot.playground.teams.TeamsRequest;
import io.leadershipbot.testkit.canary.Canaries;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Somebody does everything on Teams that can be done with the bot, and a few things that cannot. */
final class BusyDayOnTeams {

    private final FakeTeams teams;
    private final Person ada;
    private final Person together;
    private final Canaries canaries;
    private final List<TeamsRequest> forged = new ArrayList<>();
    private int typed;

    /**
     * A day to come.
     *
     * @param ada in her chat with the bot, which she has not installed
     * @param together the same person where others are
     */
    BusyDayOnTeams(FakeTeams teams, Person ada, Person together, Canaries canaries) {
        this.teams = teams;
        this.ada = ada;
        this.together = together;
        this.canaries = canaries;
    }

    /** What was sent past a client. */
    List<TeamsRequest> forged() {
        return List.copyOf(forged);
    }

    /** A word that nobody typed before, and that is looked for. */
    private String word() {
        return canaries.word("typed word " + ++typed);
    }

    void installsEverywhere(String team, String group) {
        isDone(ada.installs());
        isDone(ada.addsBotTo(team));
        isDone(ada.addsBotTo(group));
        isDone(teams.events().upgrades(ada));
    }

    void typesEverything() {
        for (var command : List.of("tip %s", "%s", "/tip my secret %s words", "tip how do I give feedback to %s",
                "areas %s", "area %s", "compare %s", "quote %s", "story %s", "challenge %s", "about %s", "help %s",
                "settings%s", "tip trust%s", "\u05e9\u05dc\u05d5\u05dd %s \ud83d\ude00", "tip %s\u0000\u202e",
                "share %s", "essay %s", "tip <at>%s</at> & <b>", "tip zone=%s")) {
            isDone(ada.types(command.formatted(word())));
            isDone(together.types(command.formatted(word())));
        }
        isDone(ada.types("tip " + (word() + " ").repeat(180)));
    }

    void clicksEverything() throws InterruptedException {
        isDone(ada.types(""));
        isDone(ada.types("tip trust"));
        isDone(ada.clicks("Another"));
        isDone(ada.types("tip focus"));
        isDone(ada.clicks("The other side"));
        isDone(ada.clicks("Another", activity -> ((ObjectNode) activity.at("/value/action/data")).put("run",
                "tip %zz " + word())));
        isDone(together.types("tip trust"));
        isDone(together.clicks("Another"));
        isDone(together.clicks("Share here"));
        isDone(together.clicks("Share"));
        together.awaits(message -> message.byBot() && !message.onlyThey());
    }

    void changesHerMind() {
        isDone(ada.types("tip " + word()));
        var said = ada.seesAll().stream().filter(message -> !message.byBot()).toList().getLast();
        var answer = ada.seesAll().stream().filter(Message::byBot).toList().getLast();
        isDone(teams.events().isTyping(ada));
        isDone(teams.events().reacts(ada, answer, word()));
        isDone(teams.events().edits(ada, said, word()));
        isDone(teams.events().deletes(ada, said));
    }

    void fillsInTheSettings() {
        opensTheSettings();
        isDone(ada.submits(Map.of("Time zone", word())));
        assertThat(ada.formErrors()).containsKey("Time zone");
        isDone(ada.submits(Map.of("Time zone", "Asia/Tokyo")));
        ada.closesDialog();
        isDone(ada.types("settings"));
        isDone(ada.clicks("Fill it in here"));
        isDone(ada.submits(Map.of("Time zone", word())));
        isDone(ada.submits(Map.of("Time zone", "Asia/Tokyo")));
        isDone(together.types("settings"));
    }

    private void opensTheSettings() {
        isDone(ada.types("settings"));
        isDone(ada.clicks("Open the form"));
    }

    void meetsFaultsOfTeams() {
        for (var fault : List.of(new Fault.Status(500, false), new Fault.Garbled(true), new Fault.Cut(true),
                new Fault.Refused(403, "ConversationBlockedByUser", false),
                new Fault.Nested(403, 209, "MessageWritesBlocked", false))) {
            teams.faults().next(Method.REPLY, fault);
            isDone(ada.types("tip " + word()));
        }
    }

    void isNotWhoSheSaysSheIs() throws IOException, InterruptedException {
        var request = ada.typing("tip " + word());
        var tokens = teams.tokens();
        var forgeries = List.of(tokens.tampered(), tokens.expired(), tokens.notYet(), tokens.withoutExp(),
                tokens.wrongAudience(), tokens.wrongIssuer(), tokens.wrongServiceUrl(), tokens.withoutServiceUrl(),
                tokens.skill(), tokens.foreign(), tokens.unknownKey(), tokens.ps256(), tokens.none(), tokens.hs256(),
                word(), tokens.with(claims -> claims.issuer(word())), tokens.with(claims -> claims.audience(word())),
                tokens.with(claims -> claims.claim("serviceurl", "https://elsewhere.example/")));
        for (var token : forgeries) {
            assertThat(forges(request.withToken(token))).as("forgery %d", forgeries.indexOf(token)).isEqualTo(401);
        }
        assertThat(forges(request.withoutToken())).isEqualTo(401);
        assertThat(forges(request.with("Authorization", "Basic " + word()))).isEqualTo(401);
        assertThat(forges(request.changed(activity -> activity.put("serviceUrl", "https://" + word() + ".example/"))))
                .isEqualTo(401);
        var elsewhere = "https://elsewhere.example/";
        assertThat(forges(request.changed(activity -> activity.put("serviceUrl", elsewhere))
                .withToken(tokens.with(claims -> claims.claim("serviceurl", elsewhere))))).isEqualTo(403);
        var tenant = word();
        assertThat(forges(request.changed(activity -> {
            ((ObjectNode) activity.path("conversation")).put("tenantId", tenant);
            ((ObjectNode) activity.at("/channelData/tenant")).put("id", tenant);
        }))).isEqualTo(403);
    }

    void sendsWhatNoClientSends() throws IOException, InterruptedException {
        for (Consumer<ObjectNode> change : List.<Consumer<ObjectNode>>of(
                activity -> activity.put("type", word()), activity -> activity.put("locale", word()),
                activity -> activity.put("localTimezone", word()), activity -> activity.put("textFormat", word()),
                activity -> activity.put(word(), word()), activity -> activity.put("timestamp", word()),
                activity -> activity.putObject("value").put("run", word()).put("submit", word()),
                activity -> activity.put("type", "invoke").put("name", word()).putObject("value").put("a", word()),
                activity -> activity.put("type", "invoke").put("name", "task/submit").putObject("value")
                        .putObject("data").put("submit", word()).put("nonce", word()),
                activity -> activity.putArray("attachments").addObject().put("contentType", word())
                        .put("contentUrl", "https://example.com/" + word()))) {
            var request = ada.typing("tip " + word()).changed(change)
                    .changed(activity -> activity.put("id", word()));
            assertThat(forges(request)).as("%s", request.activity().path("type")).isIn(200, 400, 501);
        }
        for (var body : List.of("{\"%s", "%s", "[\"%s\"]", "{\"type\":\"%1$s\",\"id\":\"%1$s\"}",
                "[".repeat(10_000) + "%s", "{\"type\":\"message\",\"text\":\"%s\"}", "{} %s", "{\"%1$s\":1,\"%1$s\":2}",
                "{\"type\":\"invoke\",\"name\":\"task/submit\",\"value\":\"%s\"}")) {
            for (var type : List.of("application/json", "application/x-www-form-urlencoded", "text/plain")) {
                var raw = TeamsRequest.raw(body.formatted(word()).getBytes(UTF_8), type);
                assertThat(forges(teams.signed(raw))).as("%s, %s", type, body).isEqualTo(400);
                assertThat(forges(raw)).isEqualTo(401);
            }
        }
    }

    private int forges(TeamsRequest request) throws IOException, InterruptedException {
        forged.add(request);
        return teams.send(request).status();
    }

    void savesWhenTheDatabaseCannot(Sqlite database) throws Exception {
        opensTheSettings();
        database.lock();
        ada.submits(Map.of("Time zone", "Europe/Paris"));
    }

    void removesItEverywhere(String team, String group) {
        isDone(ada.removesBotFrom(team));
        isDone(ada.removesBotFrom(group));
        isDone(ada.uninstalls());
    }

    private static void isDone(Ack ack) {
        assertThat(ack.error()).as("%s", ack.messages()).isNull();
    }
}
