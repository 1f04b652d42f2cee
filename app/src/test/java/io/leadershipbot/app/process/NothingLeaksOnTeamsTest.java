package io.leadershipbot.app.process;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.leadershipbot.playground.teams.App;
import io.leadershipbot.playground.teams.FakeTeams;
import io.leadershipbot.playground.teams.Patience;
import io.leadershipbot.playground.teams.User;
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
 * The same on Teams: nothing of a person, their requests and their tokens can be found anywhere, but for their id in
 * the rows and the cache that keep people, and the operator's secrets in memory. Their conversations are in the
 * database until they remove the bot, and nowhere after that.
 */
class NothingLeaksOnTeamsTest {

    private static final String PERSON = "account";
    private static final Set<String> CONVERSATIONS = Set.of("personal chat", "channel", "group chat");
    private static final String SECRET = "app password";
    private static final String TOKEN = "the bot's own token";
    private static final String BEARER = "token of requests ";
    private static final String TEAM = "Hers";
    private static final String GROUP = "Her group";
    private static final List<String> LIBRARIES = List.of("org.eclipse.jetty", "okhttp3");

    /** Loud loggers are slow ones. */
    private static final Patience PATIENCE = Patience.of(Duration.ofSeconds(30));

    private final Canaries canaries = Canaries.draw();
    private final String name = canaries.displayName("name");
    private final App app = new App(App.leadership().id(), "Leadership", App.leadership().tenant(),
            canaries.path(SECRET));

    @TempDir
    private Path folder;

    @Test
    void nothing_that_a_person_on_teams_is_or_types_stays_where_it_need_not() throws Exception {
        System.out.println("canaries: " + canaries.seed());
        var teams = FakeTeams.start(app, InstantSource.system(), new Random(1), PATIENCE);
        var person = comesAlong(teams);
        CanaryScan scan;
        try (var bot = BotProcess.start(folder.resolve("bot"), settings(teams))) {
            bot.process().raiseLoggers();
            Place answersToOthers;
            try (teams) {
                teams.connect(bot.messages());
                var day = new BusyDayOnTeams(teams, teams.person(name), teams.person(name).in(GROUP), canaries);
                spend(day, teams, bot);
                isInTheDatabase(bot, person);
                day.removesItEverywhere(TEAM, GROUP);
                answersToOthers = answersToSomebodyElse(teams);
                addWhatTeamsSentAlong(teams, day);
                scan = scan(teams);
            }
            LeakSearch.assertLoudButSilent(bot, LIBRARIES);
            new LeakSearch(scan).lookAtTheProcess(bot, answersToOthers);
        }
        new LeakSearch(scan).lookIntoTheDatabase(folder.resolve("bot/data"), person.id(), Set.of("person", "drawn"));
        System.out.println(scan.summary() + " " + canaries.seed());
    }

    private static Map<String, String> settings(FakeTeams teams) {
        var app = teams.app();
        return Map.of("TEAMS_APP_ID", app.id(), "TEAMS_TENANT_ID", app.tenant(), "TEAMS_APP_PASSWORD", app.secret(),
                "TEAMS_OPENID_URL", teams.openIdUrl(), "TEAMS_TOKEN_URL", teams.tokenUrl(), "TEAMS_SERVICE_HOSTS",
                teams.host());
    }

    private User comesAlong(FakeTeams teams) {
        var tenant = teams.tenant();
        var person = tenant.add(name);
        tenant.addTeam(TEAM, List.of("Her channel"), name);
        tenant.addGroupChat(GROUP, name, "ben");
        canaries.add(PERSON, person.id());
        canaries.add("object id", person.objectId());
        canaries.add("tenant and account", tenant.id() + "|" + person.id());
        canaries.add("platform, tenant and account", "teams|" + tenant.id() + "|" + person.id());
        canaries.add("personal chat", tenant.personalChat(person).id());
        canaries.add("channel", tenant.conversation("Her channel").id());
        canaries.add("group chat", tenant.conversation(GROUP).id());
        return person;
    }

    private void spend(BusyDayOnTeams day, FakeTeams teams, BotProcess bot) throws Exception {
        day.installsEverywhere(TEAM, GROUP);
        day.typesEverything();
        canaries.add("a token that was revoked", teams.identity().givenTokens().getFirst());
        teams.identity().revokeTokens();
        day.clicksEverything();
        day.changesHerMind();
        day.fillsInTheSettings();
        day.meetsFaultsOfTeams();
        day.isNotWhoSheSaysSheIs();
        day.sendsWhatNoClientSends();
        try (var database = new Sqlite(bot.data().resolve("leadership-bot.db"))) {
            day.savesWhenTheDatabaseCannot(database);
            bot.process().awaitPrinted(Pattern.compile("command-failed|storage-failed"));
        }
    }

    /** Somebody who comes after must not see a thing of who was there before. */
    private static Place answersToSomebodyElse(FakeTeams teams) {
        var ben = teams.person("ben");
        var answers = new ArrayList<String>();
        for (var line : List.of("", "tip", "tip trust", "help", "areas", "settings", "about", "nonsense")) {
            ben.types(line);
            answers.add(ben.sees().toString());
        }
        return new Words("answers to others", () -> String.join("\n", answers));
    }

    private void addWhatTeamsSentAlong(FakeTeams teams, BusyDayOnTeams day) {
        var ids = new LinkedHashSet<String>();
        var tokens = new LinkedHashSet<String>();
        teams.sent().forEach(request -> ids.add(request.activity().path("id").asText()));
        Stream.concat(teams.sent().stream(), day.forged().stream())
                .map(request -> request.headers().getOrDefault("Authorization", ""))
                .filter(header -> header.startsWith("Bearer ey")).forEach(header -> tokens.add(header.substring(7)));
        int number = 0;
        for (var id : ids) {
            canaries.add("activity id " + ++number, id);
        }
        for (var token : tokens) {
            canaries.add(BEARER + ++number, token);
            var signature = token.substring(token.lastIndexOf('.') + 1);
            if (!signature.isEmpty()) {
                canaries.add("signature " + number, signature);
            }
        }
        assertThat(ids).as("activity ids").hasSizeGreaterThan(50);
        assertThat(tokens).as("tokens of requests").hasSizeGreaterThan(15);
        assertThat(teams.identity().givenTokens()).hasSize(1);
        canaries.add(TOKEN, teams.identity().givenTokens().getFirst());
    }

    private CanaryScan scan(FakeTeams teams) {
        var forms = Forms.withoutKeys().withKey(SECRET, app.secret().getBytes(UTF_8)).withKey(TOKEN,
                teams.identity().givenTokens().getFirst().getBytes(UTF_8));
        return CanaryScan.of(canaries, forms).except(NothingLeaksOnTeamsTest::hasToBe);
    }

    /**
     * What is there by design: rows and a cache keep people by their id, secrets are used, and a token that was found
     * good is known again by its hash. Conversations have been left by now.
     */
    private static boolean hasToBe(Hit hit) {
        boolean isId = hit.canary().equals(PERSON) && hit.form().equals("raw");
        boolean isSecret = hit.canary().equals(SECRET) || hit.canary().equals(TOKEN);
        boolean isKnownAgain = hit.canary().startsWith(BEARER) && hit.form().equals("SHA-256");
        return (hit.place().startsWith("database") && isId)
                || (hit.place().equals(LeakSearch.HEAP) && (isId || isSecret || isKnownAgain));
    }

    private void isInTheDatabase(BotProcess bot, User person) throws Exception {
        try (var database = new Sqlite(bot.data().resolve("leadership-bot.db"))) {
            assertThat(database.tablesWith(person.id())).isEqualTo(Set.of("person", "drawn", "conversation"));
            for (var canary : canaries.all()) {
                if (CONVERSATIONS.contains(canary.name())) {
                    assertThat(database.tablesWith(canary.value())).as(canary.name())
                            .isEqualTo(Set.of("conversation"));
                }
            }
        }
    }
}
