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

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Spoilt activities, half of them with a good token, over kept connections to the whole bot. {@code -Dfuzz.seed=} repeats
 * a run, {@code -Dfuzz.from=} and {@code -Dfuzz.count=} a part of it.
 */
@Tag("fuzz")
class TeamsFuzzTest {

    private static final int COUNT = Integer.getInteger("fuzz.count", 100_000);
    private static final int FROM = Integer.getInteger("fuzz.from", 0);
    private static final long GROWTH = 16 << 20;
    private static final Pattern FAULT = Pattern.compile(" ERROR | library-warning ");
    private static final Pattern HANDLED = Pattern.compile("leadershipbot_interactions_seconds_count\\{.*} (\\d+)");

    private final long seed = Long.getLong("fuzz.seed", new SecureRandom().nextLong());
    private final Canaries canaries = Canaries.fromSeed(seed);

    @TempDir
    private Path folder;

    @Test
    void spoilt_activities_are_answered_and_harm_nothing() throws Exception {
        try (var teams = new QuietTeams(); var elsewhere = new QuietTeams()) {
            var recordings = Recording.teams(Map.of("service", teams.serviceUrl(), "tenant", QuietTeams.TENANT, "app",
                    QuietTeams.APP, "word", canaries.word("typed word"), "name", canaries.word("name"), "user",
                    canaries.word("user id"), "chat", canaries.word("chat")));
            var addresses = List.of(elsewhere.serviceUrl(), elsewhere.url(), "https://smba.trafficmanager.net.x/", "",
                    "http://x@" + elsewhere.authority() + "/", "http://" + teams.authority() + "@"
                            + elsewhere.authority() + "/",
                    "//" + elsewhere.authority(), "file:///etc/passwd");
            var attack = new Attack(seed, new TeamsTarget(teams));
            try (var bot = BotProcess.start(folder.resolve("bot"), Map.of("TEAMS_APP_ID", QuietTeams.APP,
                    "TEAMS_TENANT_ID", QuietTeams.TENANT, "TEAMS_APP_PASSWORD", canaries.signingSecret("password"),
                    "TEAMS_OPENID_URL", teams.url() + "/openid", "TEAMS_TOKEN_URL", teams.url() + "/token",
                    "TEAMS_SERVICE_HOSTS", teams.authority()))) {
                assertGoodActivityIsAnswered(bot, teams, recordings);
                attack.send(bot.port(), recordings, addresses, FROM, COUNT / 2);
                var half = bot.process().size();
                attack.send(bot.port(), recordings, addresses, FROM + COUNT / 2, COUNT - COUNT / 2);
                var all = bot.process().size();
                long handled = handled(bot);
                System.out.printf(
                        "teams fuzz: %d mutants, -Dfuzz.seed=%d: %s; %d handled, %d messages to Teams; slowest %d ms; heap %d MB, then %d MB%n",
                        COUNT, seed, attack.statuses(), handled, teams.messages(), attack.slowest(),
                        half.heap() >> 20, all.heap() >> 20);

                assertThat(attack.faults()).isEmpty();
                assertThat(bot.process().printed().lines().filter(line -> FAULT.matcher(line).find()).distinct())
                        .as("faults in the log").isEmpty();
                assertThat(handled).as("interactions that reached the core").isGreaterThan(COUNT / 10);
                assertThat(elsewhere.messages()).as("answers sent to strangers").isZero();
                assertThat(bot.process().process().isAlive()).isTrue();
                assertThat(all.heap()).as("live heap, half-way %s", half).isLessThan(half.heap() + GROWTH);
                assertThat(all.threads()).as("threads, half-way %s", half).isLessThan(half.threads() + 10);
                assertGoodActivityIsAnswered(bot, teams, recordings);
                assertNothingIsLogged(bot);
            }
        }
    }

    private static long handled(BotProcess bot) throws IOException {
        return HANDLED.matcher(bot.asked("/metrics")).results().mapToLong(count -> Long.parseLong(count.group(1)))
                .sum();
    }

    private static void assertGoodActivityIsAnswered(BotProcess bot, QuietTeams teams, List<Recording> recordings)
            throws IOException {
        long before = teams.messages();
        try (var wire = new Wire(bot.port())) {
            var good = Mutant.untouched(recordings.getFirst());
            var answer = wire.post(TeamsTarget.PATH, teams.headers(Signing.AFTER, good.contentType()), good.body());
            assertThat(answer.status()).isEqualTo(200);
        }
        assertThat(teams.messages()).isGreaterThan(before);
    }

    private void assertNothingIsLogged(BotProcess bot) throws IOException {
        var scan = CanaryScan.of(canaries, Forms.withoutKeys());
        assertThat(scan.look(bot.process().output())).isEmpty();
        assertThat(scan.look(bot.process().temp())).isEmpty();
        assertThat(scan.control(bot.process().output())).isEmpty();
        System.out.println("teams fuzz: " + scan.summary());
    }
}
