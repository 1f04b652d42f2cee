package io.leadershipbot.app.process;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.leadershipbot.playground.slack.FakeSlack;
import io.leadershipbot.playground.slack.Fault;
import io.leadershipbot.playground.slack.Person;
import io.leadershipbot.playground.slack.SlackRequest;
import io.leadershipbot.testkit.canary.Canaries;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Somebody does everything that can be done with the bot, and a few things that cannot. */
final class BusyDay {

    private final FakeSlack slack;
    private final Person ada;
    private final Canaries canaries;
    private int typed;

    BusyDay(FakeSlack slack, Person ada, Canaries canaries) {
        this.slack = slack;
        this.ada = ada;
        this.canaries = canaries;
    }

    /** A word that nobody typed before, and that is looked for. */
    private String word() {
        return canaries.word("typed word " + ++typed);
    }

    void typesEverything() {
        for (var command : List.of("tip %s", "%s", "tip my secret %s words", "tip how do I give feedback to %s",
                "areas %s",
                "area %s", "compare %s", "quote %s", "story %s", "challenge %s", "about %s", "help %s", "settings%s",
                "tip trust%s", "\u05e9\u05dc\u05d5\u05dd %s \ud83d\ude00", "tip %s\u0000\u202e", "share %s", "essay %s",
                "tip <@U12345678|%s> & <b>", "tip zone=%s")) {
            var ack = ada.types("/leadership " + command.formatted(word()));
            assertThat(ack.error()).as("/leadership %s: %s", command, ack).isNull();
        }
        ada.types("/leadership tip " + (word() + " ").repeat(180));
    }

    void clicksEverything() throws InterruptedException {
        ada.types("/leadership");
        ada.types("/leadership tip trust");
        ada.clicks("Another");
        ada.types("/leadership tip focus");
        ada.clicks("The other side");
        ada.types("/leadership tip trust");
        ada.clicks("Share here");
        ada.confirms();
        ada.awaits(message -> !message.isEphemeral());
    }

    void fillsInTheSettings() throws InterruptedException {
        ada.types("/leadership settings");
        ada.awaitsForm(view -> true);
        assertThat(ada.submits(Map.of("zone", word())).error()).isNull();
        assertThat(ada.formErrors()).containsKey("zone");
        assertThat(ada.submits(Map.of("zone", "Asia/Tokyo")).error()).isNull();
        ada.closesAllForms();
    }

    void meetsFaultsOfSlack() {
        slack.faults().next("views.open", new Fault.Status(500, false));
        ada.types("/leadership settings");
    }

    void isNotWhoSheSaysSheIs() throws IOException, InterruptedException {
        var request = ada.typing("/leadership tip " + word());
        assertThat(slack.send(request.withBody(request.text() + "&text=" + word())).status()).isEqualTo(401);
        assertThat(slack.send(request.without(SlackRequest.SIGNATURE)).status()).isEqualTo(401);
        assertThat(slack.send(request.signed(word(), Instant.now())).status()).isEqualTo(401);
        assertThat(slack.send(request.signed(slack.app().signingSecret(), Instant.EPOCH)).status()).isEqualTo(401);
    }

    void sendsWhatIsNoRequest() throws IOException, InterruptedException {
        for (var body : List.of("{\"%s", "payload=%s", "payload=%%7B%s", "%%%s%%zz", "text=%1$s&text=%1$s",
                "[".repeat(10_000) + "%s", "payload=%%7B%%22type%%22:%%22block_actions%%22,%%22%s%%22:1%%7D",
                "payload=%%7B%%22type%%22:%%22view_submission%%22,%%22user%%22:%%22%s%%22%%7D")) {
            for (var type : List.of("application/x-www-form-urlencoded", "application/json", "text/plain")) {
                var raw = SlackRequest.raw(type, body.formatted(word()).getBytes(UTF_8));
                assertThat(slack.send(slack.signed(raw)).status()).as("%s, %s", type, body).isEqualTo(400);
                assertThat(slack.send(raw).status()).isEqualTo(401);
            }
        }
    }

    void savesWhenTheDatabaseCannot(Sqlite database) throws Exception {
        ada.types("/leadership settings");
        ada.awaitsForm(view -> true);
        database.lock();
        ada.submits(Map.of("zone", "Europe/Paris"));
    }
}
