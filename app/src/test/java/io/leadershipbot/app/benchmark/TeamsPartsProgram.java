package io.leadershipbot.app.benchmark;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Interaction;
import io.leadershipbot.chat.InteractionHandler;
import io.leadershipbot.chat.Reply;
import io.leadershipbot.chat.Text;
import io.leadershipbot.chat.Visibility;
import io.leadershipbot.command.CommandRouter;
import io.leadershipbot.command.TypedText;
import io.leadershipbot.http.HttpRequest;
import io.leadershipbot.secret.Secret;
import io.leadershipbot.storage.Database;
import io.leadershipbot.storage.DatabaseLocation;
import io.leadershipbot.teams.TeamsPlatform;
import io.leadershipbot.teams.TeamsSettings;
import io.leadershipbot.teams.token.InboundTokens;
import io.leadershipbot.teams.token.TeamsCredentials;

/**
 * What the parts of a tip on Teams cost, without HTTP to the bot: each is what a way through the code costs with it, less
 * what it costs without it. Says one line per part, in microseconds of the whole process's CPU, and ends.
 */
public final class TeamsPartsProgram {

    private static final int REQUESTS = 10_000;
    private static final int PEOPLE = 1_000;

    private final Ways ways = new Ways(REQUESTS);
    private final Questions questions;
    private final TeamsPlatform teams;
    private final InboundTokens tokens;
    private final AtomicReference<InteractionHandler> handler = new AtomicReference<>();
    private final AtomicReference<Interaction> lastAsked = new AtomicReference<>();

    private TeamsPartsProgram(Questions questions, TeamsPlatform teams, InboundTokens tokens) {
        this.questions = questions;
        this.teams = teams;
        this.tokens = tokens;
    }

    /**
     * Measures.
     *
     * @param args ports and key store of what stands for Microsoft, its token, folder for a database
     */
    public static void main(String[] args) {
        var tenant = new Tenant(Integer.parseInt(args[0]), Integer.parseInt(args[1]), Path.of(args[2]), args[3]);
        var proof = new TeamsCredentials.Proof.ClientSecret(Secret.of(Tenant.PASSWORD));
        var openId = URI.create(tenant.openIdUrl());
        var settings = new TeamsSettings(new TeamsCredentials(Tenant.APP_ID, Tenant.ID, proof), "Leadership Bot",
                openId,
                URI.create(tenant.tokenUrl()), List.of(tenant.host()));
        var log = new Core.Silence();
        try (var teams = new TeamsPlatform(settings, TypedText::parse, log, Clock.systemUTC());
                var tokens = new InboundTokens(Tenant.APP_ID, openId, Clock.systemUTC(), log);
                var database = Database.open(DatabaseLocation.inFolder(Path.of(args[4])), Clock.systemUTC(), log)) {
            new TeamsPartsProgram(TeamsQuestions.taken(tenant), teams, tokens).measure(Core.inMemory(),
                    Core.stored(database));
        }
    }

    private void measure(CommandRouter inMemory, CommandRouter stored) {
        teams.start(interaction -> handler.get().handle(interaction), event -> {});
        var tip = inMemory.handle(anInteraction());
        var word = Reply.of(new Answer.Show(Card.of(Text.EMPTY, new Block.Paragraph(Text.of("Echo"))),
                Visibility.AS_ASKED));
        ways.add("refused", () -> {}, this::unsigned, this::receive, 401);
        ways.add("checked", () -> {}, this::signed, this::check, 200);
        add("taken", interaction -> Reply.of(new Answer.Silent()));
        add("chosen", interaction -> {
            inMemory.handle(interaction);
            return Reply.of(new Answer.Silent());
        });
        add("stored", interaction -> {
            stored.handle(interaction);
            return Reply.of(new Answer.Silent());
        });
        add("sent", interaction -> word);
        add("rendered", interaction -> tip);
        ways.measure();
        Ways.say("token", ways.cost("checked"));
        Ways.say("sdk", ways.cost("taken") - ways.cost("refused") - ways.cost("checked"));
        Ways.say("choose", ways.cost("chosen") - ways.cost("taken"));
        Ways.say("store", ways.cost("stored") - ways.cost("chosen"));
        Ways.say("send", ways.cost("sent") - ways.cost("taken"));
        Ways.say("render", ways.cost("rendered") - ways.cost("sent"));
    }

    private void add(String name, InteractionHandler way) {
        ways.add(name, () -> handler.set(way), this::signed, this::receive, 200);
    }

    /** What the adapter makes of a question. */
    private Interaction anInteraction() {
        handler.set(interaction -> {
            lastAsked.set(interaction);
            return Reply.of(new Answer.Silent());
        });
        receive(signed());
        return lastAsked.get();
    }

    private int check(HttpRequest request) {
        return switch (tokens.check(request.header("authorization"))) {
            case InboundTokens.Verdict.Good good -> 200;
            case InboundTokens.Verdict.Refused refused -> 401;
        };
    }

    private int receive(HttpRequest request) {
        return teams.endpoints().getFirst().handler().apply(request).status();
    }

    private HttpRequest signed() {
        return questions.next(PEOPLE).request();
    }

    private HttpRequest unsigned() {
        var request = signed();
        Map<String, List<String>> headers = new LinkedHashMap<>(request.headers());
        headers.remove("authorization");
        return new HttpRequest(request.method(), request.path(), headers, request.body());
    }
}
