package io.leadershipbot.app.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import io.leadershipbot.app.process.BotProcess;
import io.leadershipbot.testkit.canary.Canaries;
import io.leadershipbot.testkit.canary.CanaryScan;
import io.leadershipbot.testkit.canary.Forms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Spoilt requests, half of them well signed, over kept connections to the whole bot. {@code -Dfuzz.seed=} repeats a run,
 * {@code -Dfuzz.from=} and {@code -Dfuzz.count=} a part of it.
 */
@Tag("fuzz")
class FuzzTest {

    private static final int COUNT = Integer.getInteger("fuzz.count", 100_000);
    private static final int FROM = Integer.getInteger("fuzz.from", 0);
    private static final long GROWTH = 16 << 20;
    private static final Pattern FAULT = Pattern.compile(" ERROR | library-warning ");
    private static final Pattern HANDLED = Pattern.compile("leadershipbot_interactions_seconds_count\\{.*} (\\d+)");

    private final long seed = Long.getLong("fuzz.seed", new SecureRandom().nextLong());
    private final Canaries canaries = Canaries.fromSeed(seed);
    private final String secret = canaries.signingSecret("signing secret");
    private final String token = canaries.botToken("bot token");
    private final Attack attack = new Attack(seed, new SlackTarget(secret));

    @TempDir
    private Path folder;

    @Test
    void spoilt_requests_are_answered_and_harm_nothing() throws Exception {
        try (var slack = new QuietSlack(); var elsewhere = new QuietSlack()) {
            var recordings = Recording.slack(Map.of("slack", slack.url(), "word", canaries.word("typed word"), "name",
                    canaries.word("name"), "user", canaries.userId("user id"), "trigger",
                    canaries.triggerId("trigger id") + Mutant.NUMBER, "response", canaries.path("response address")));
            var elsewhereAddresses = addresses(slack, elsewhere);
            try (var bot = BotProcess.start(folder.resolve("bot"), secret, token, slack.url() + "/api/")) {
                assertGoodRequestIsAnswered(bot, recordings);
                attack.send(bot.port(), recordings, elsewhereAddresses, FROM, COUNT / 2);
                var half = bot.process().size();
                attack.send(bot.port(), recordings, elsewhereAddresses, FROM + COUNT / 2, COUNT - COUNT / 2);
                var all = bot.process().size();
                long handled = handled(bot);
                System.out.printf(
                        "fuzz: %d mutants, -Dfuzz.seed=%d: %s; %d handled, %d calls to Slack; slowest %d ms; heap %d MB, then %d MB%n",
                        COUNT, seed, attack.statuses(), handled, slack.calls(), attack.slowest(), half.heap() >> 20,
                        all.heap() >> 20);

                assertThat(attack.faults()).isEmpty();
                assertThat(bot.process().printed().lines().filter(line -> FAULT.matcher(line).find()).distinct())
                        .as("faults in the log").isEmpty();
                assertThat(handled).as("interactions that reached the core").isGreaterThan(COUNT / 10);
                assertThat(elsewhere.calls()).as("answers sent to strangers").isZero();
                assertThat(bot.process().process().isAlive()).isTrue();
                assertThat(all.heap()).as("live heap, half-way %s", half).isLessThan(half.heap() + GROWTH);
                assertThat(all.threads()).as("threads, half-way %s", half).isLessThan(half.threads() + 10);
                assertGoodRequestIsAnswered(bot, recordings);
                assertNothingIsLogged(bot);
            }
        }
    }

    private static long handled(BotProcess bot) throws IOException {
        return HANDLED.matcher(bot.asked("/metrics")).results().mapToLong(count -> Long.parseLong(count.group(1)))
                .sum();
    }

    private static List<String> addresses(QuietSlack slack, QuietSlack elsewhere) {
        var host = slack.url().substring("http://".length());
        var other = elsewhere.url().substring("http://".length());
        return List.of(elsewhere.url() + "/commands/x", "http://" + host + "@" + other + "/", "http://x@" + other,
                "http:" + other, "//" + other + "/", "http://localhost:" + other.split(":", 2)[1] + "/",
                "file:///etc/passwd",
                "http://127.1:" + other.split(":", 2)[1], "http://" + host + "\\@" + other, "https://" + other,
                "http://" + other + "#@" + host, "http://" + other + "?" + host, "jar:http://" + other + "!/", "", " ");
    }

    private void assertGoodRequestIsAnswered(BotProcess bot, List<Recording> recordings) throws IOException {
        try (var wire = new Wire(bot.port())) {
            var answer = tip(wire, recordings);
            // On a busy machine the first answers are late: acknowledged with nothing, and sent behind.
            for (int i = 0; i < 10 && answer.body().isEmpty(); i++) {
                answer = tip(wire, recordings);
            }
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).contains("\"blocks\"");
        }
    }

    private Wire.Answer tip(Wire wire, List<Recording> recordings) throws IOException {
        var good = Mutant.untouched(recordings.getFirst());
        return wire.post(SlackTarget.PATH, new Signer(secret).headers(good), good.body());
    }

    private void assertNothingIsLogged(BotProcess bot) throws IOException {
        var scan = CanaryScan.of(canaries, Forms.withoutKeys().withKey("signing secret", secret.getBytes(UTF_8)));
        assertThat(scan.look(bot.process().output())).isEmpty();
        assertThat(scan.look(bot.process().temp())).isEmpty();
        assertThat(scan.control(bot.process().output())).isEmpty();
        System.out.println("fuzz: " + scan.summary());
    }
}
