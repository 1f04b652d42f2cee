package io.leadershipbot.app.process;

import java.net.URLDecoder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

import io.leadershipbot.playground.slack.App;
import io.leadershipbot.playground.slack.Channel;
import io.leadershipbot.playground.slack.FakeSlack;
import io.leadershipbot.playground.slack.User;
import io.leadershipbot.testkit.canary.Canaries;
import io.leadershipbot.testkit.canary.CanaryScan;
import io.leadershipbot.testkit.canary.Forms;
import io.leadershipbot.testkit.canary.Hit;
import io.leadershipbot.testkit.canary.Place;
import io.leadershipbot.testkit.canary.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A person does all there is, with every logger at its loudest; afterwards nothing of who they are, what they typed and
 * what Slack sent along can be found anywhere, but for what has to be kept: the person's id in the rows and the cache
 * that are there for it, and the operator's secrets in memory.
 */
class NothingLeaksTest {

    private static final String PERSON = "user id";
    private static final String SECRET = "signing secret";
    private static final String TOKEN = "bot token";
    private static final String APP_TOKEN = "app token";
    private static final Pattern TRIGGER = Pattern.compile("\\d{13}\\.\\d{12}\\.[0-9a-f]{32}");
    private static final Pattern RESPONSE = Pattern.compile("/(?:commands|actions)/T0LEADER/(\\d{12}/[A-Z0-9]{24})");
    private static final List<String> LIBRARIES = List.of("org.eclipse.jetty", "com.slack.api", "okhttp3");

    /** Loud loggers are slow ones. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Canaries canaries = Canaries.draw();
    private final String person = canaries.userId(PERSON);
    private final String name = canaries.displayName("name");
    private final App app = new App("A0LEADER", "Leadership", canaries.signingSecret(SECRET),
            canaries.path("verification token"), Map.of("/leadership", true));

    @TempDir
    private Path folder;

    @Test
    void nothing_that_a_person_is_or_types_stays_where_it_need_not() throws Exception {
        System.out.println("canaries: " + canaries.seed());
        var slack = FakeSlack.start(app, InstantSource.system(), new Random(1), PATIENCE);
        slack.workspace().with(User.member(person, name)).with(Channel.open("C3", "ours", person));
        canaries.add("workspace and user id", slack.workspace().id() + "|" + person);
        canaries.add("platform, workspace and user id", "slack|" + slack.workspace().id() + "|" + person);
        canaries.add(TOKEN, slack.workspace().botToken());
        canaries.add(APP_TOKEN, slack.sockets().appToken());
        CanaryScan scan;
        try (var bot = BotProcess.startOnSlack(folder.resolve("bot"), Map.of("SLACK_SIGNING_SECRET",
                app.signingSecret(), "SLACK_BOT_TOKEN", slack.workspace().botToken(), "SLACK_APP_TOKEN",
                slack.sockets().appToken(), "SLACK_API_URL", slack.apiUrl()))) {
            bot.process().raiseLoggers();
            Place answersToOthers;
            try (slack) {
                slack.connect(bot.events());
                spendADay(slack, bot);
                answersToOthers = answersToSomebodyElse(slack);
            }
            LeakSearch.assertLoudButSilent(bot, LIBRARIES);
            addWhatSlackSentAlong(slack);
            scan = scan(slack.workspace().botToken());
            new LeakSearch(scan).lookAtTheProcess(bot, answersToOthers);
        }
        new LeakSearch(scan).lookIntoTheDatabase(folder.resolve("bot/data"), person, Set.of("person", "drawn"));
        System.out.println(scan.summary() + " " + canaries.seed());
    }

    private CanaryScan scan(String token) {
        var forms = Forms.withoutKeys().withKey(SECRET, app.signingSecret().getBytes(UTF_8)).withKey(TOKEN,
                token.getBytes(UTF_8));
        return CanaryScan.of(canaries, forms).except(NothingLeaksTest::hasToBe);
    }

    /** What is there by design: rows and a cache keep people by their id, and secrets are used. */
    private static boolean hasToBe(Hit hit) {
        boolean isId = hit.canary().equals(PERSON) && hit.form().equals("raw");
        boolean isSecret = Set.of(SECRET, TOKEN, APP_TOKEN).contains(hit.canary());
        return (hit.place().startsWith("database") && isId)
                || (hit.place().equals(LeakSearch.HEAP) && (isId || isSecret));
    }

    private void spendADay(FakeSlack slack, BotProcess bot) throws Exception {
        var day = new BusyDay(slack, slack.person(person).in("C3"), canaries);
        day.typesEverything();
        day.clicksEverything();
        day.fillsInTheSettings();
        day.meetsFaultsOfSlack();
        day.isNotWhoSheSaysSheIs();
        day.sendsWhatIsNoRequest();
        try (var database = new Sqlite(bot.data().resolve("leadership-bot.db"))) {
            day.savesWhenTheDatabaseCannot(database);
            bot.process().awaitPrinted(Pattern.compile("command-failed|storage-failed"));
        }
    }

    private void addWhatSlackSentAlong(FakeSlack slack) {
        int number = 0;
        for (var request : slack.sent()) {
            var text = URLDecoder.decode(request.text().replace("\\/", "/"), UTF_8).replace("\\/", "/");
            for (var trigger : TRIGGER.matcher(text).results().toList()) {
                canaries.add("trigger id " + ++number, trigger.group());
            }
            for (var response : RESPONSE.matcher(text).results().toList()) {
                canaries.add("response address " + ++number, response.group(1));
            }
        }
        assertThat(number).as("addresses and triggers").isGreaterThan(20);
    }

    /** Somebody who comes after must not see a thing of who was there before. */
    private static Place answersToSomebodyElse(FakeSlack slack) {
        var ben = slack.person("U2").in("C1");
        var answers = new ArrayList<String>();
        for (var line : List.of("", "tip", "tip trust", "help", "areas", "settings", "about", "nonsense")) {
            ben.types("/leadership " + line);
            answers.add(ben.sees().toString());
        }
        return new Words("answers to others", () -> String.join("\n", answers));
    }
}
