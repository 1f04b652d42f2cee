package io.leadershipbot.app.benchmark;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Interaction;
import io.leadershipbot.chat.InteractionHandler;
import io.leadershipbot.chat.Reply;
import io.leadershipbot.command.CommandRouter;
import io.leadershipbot.command.TypedText;
import io.leadershipbot.http.HttpRequest;
import io.leadershipbot.secret.Secret;
import io.leadershipbot.slack.Reception;
import io.leadershipbot.slack.SlackPlatform;
import io.leadershipbot.slack.SlackSettings;
import io.leadershipbot.storage.Database;
import io.leadershipbot.storage.DatabaseLocation;
import io.leadershipbot.testkit.FakeInstallations;

/**
 * What the parts of a tip on Slack cost, without HTTP: each is what a way through the code costs with it, less what it
 * costs without it. Says one line per part, in microseconds of the whole process's CPU, and ends.
 */
public final class SlackPartsProgram {

    private static final int REQUESTS = 20_000;
    private static final int PEOPLE = 1_000;

    private final Ways ways = new Ways(REQUESTS);
    private final Questions questions;
    private final SlackPlatform slack;
    private final AtomicReference<InteractionHandler> handler = new AtomicReference<>();
    private final AtomicReference<Interaction> lastAsked = new AtomicReference<>();

    private SlackPartsProgram(Questions questions, SlackPlatform slack) {
        this.questions = questions;
        this.slack = slack;
    }

    /**
     * Measures.
     *
     * @param args workspace, signing secret, bot token, address of the Web API, folder for a database
     */
    public static void main(String[] args) {
        var workspace = new Workspace(args[0], args[1], args[2], args[3]);
        var settings = new SlackSettings(new Reception.Http(Secret.of(workspace.signingSecret())),
                Secret.of(workspace.botToken()),
                "/leadership", URI.create(workspace.apiUrl()));
        var log = new Core.Silence();
        try (var slack = new SlackPlatform(settings, TypedText::parse, new FakeInstallations(), log,
                Clock.systemUTC());
                var database = Database.open(DatabaseLocation.inFolder(Path.of(args[4])), Clock.systemUTC(), log)) {
            new SlackPartsProgram(new SlackQuestions(workspace), slack).measure(Core.inMemory(),
                    Core.stored(database));
        }
    }

    private void measure(CommandRouter inMemory, CommandRouter stored) {
        slack.start(interaction -> handler.get().handle(interaction), event -> {});
        var tip = inMemory.handle(anInteraction());
        ways.add("refused", () -> {}, this::unsigned, this::receive, 401);
        add("acknowledged", interaction -> Reply.of(new Answer.Silent()));
        add("rendered", interaction -> tip);
        add("chosen", interaction -> {
            inMemory.handle(interaction);
            return Reply.of(new Answer.Silent());
        });
        add("stored", interaction -> {
            stored.handle(interaction);
            return Reply.of(new Answer.Silent());
        });
        ways.measure();
        Ways.say("verify", ways.cost("refused"));
        Ways.say("bolt", ways.cost("acknowledged") - ways.cost("refused"));
        Ways.say("choose", ways.cost("chosen") - ways.cost("acknowledged"));
        Ways.say("store", ways.cost("stored") - ways.cost("chosen"));
        Ways.say("render", ways.cost("rendered") - ways.cost("acknowledged"));
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

    private int receive(HttpRequest request) {
        return slack.endpoints().getFirst().handler().apply(request).status();
    }

    private HttpRequest signed() {
        return questions.next(PEOPLE).request();
    }

    private HttpRequest unsigned() {
        var request = signed();
        Map<String, List<String>> headers = new LinkedHashMap<>(request.headers());
        headers.put("x-slack-signature", List.of("v0=" + "0".repeat(64)));
        return new HttpRequest(request.method(), request.path(), headers, request.body());
    }
}
