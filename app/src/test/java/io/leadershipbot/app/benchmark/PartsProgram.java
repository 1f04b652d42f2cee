package io.leadershipbot.app.benchmark;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Duplicates;
import io.leadershipbot.chat.Interaction;
import io.leadershipbot.chat.InteractionHandler;
import io.leadershipbot.chat.Reply;
import io.leadershipbot.command.CommandRouter;
import io.leadershipbot.command.TypedText;
import io.leadershipbot.content.Library;
import io.leadershipbot.http.HttpRequest;
import io.leadershipbot.http.HttpResponse;
import io.leadershipbot.language.Address;
import io.leadershipbot.log.Detail;
import io.leadershipbot.log.Event;
import io.leadershipbot.log.EventLog;
import io.leadershipbot.person.Bags;
import io.leadershipbot.person.People;
import io.leadershipbot.secret.Secret;
import io.leadershipbot.slack.SlackPlatform;
import io.leadershipbot.slack.SlackSettings;
import io.leadershipbot.storage.Database;
import io.leadershipbot.storage.DatabaseLocation;
import io.leadershipbot.testkit.FakeInstallations;
import io.leadershipbot.testkit.FakePeople;

/**
 * What the parts of a tip cost, without HTTP: each is what a way through the code costs with it, less what it costs
 * without it. Says one line per part, in microseconds of the whole process's CPU, and ends.
 */
public final class PartsProgram {

    private static final int WARM_UP = 3;
    private static final int ROUNDS = 9;
    private static final int ROUND = 20_000;
    private static final int PEOPLE = 1_000;
    /** What is written behind is written after a second. */
    private static final Duration SETTLING = Duration.ofMillis(1_200);

    private final Questions questions;
    private final SlackPlatform slack;
    private final AtomicReference<InteractionHandler> handler = new AtomicReference<>();
    private final AtomicReference<Interaction> lastAsked = new AtomicReference<>();
    private final Map<String, List<Double>> micros = new LinkedHashMap<>();

    private PartsProgram(Questions questions, SlackPlatform slack) {
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
        var settings = new SlackSettings(Secret.of(workspace.signingSecret()), Secret.of(workspace.botToken()),
                "/leadership", URI.create(workspace.apiUrl()));
        var log = new Silence();
        try (var slack = new SlackPlatform(settings, TypedText::parse, new FakeInstallations(), log,
                Clock.systemUTC());
                var database = Database.open(DatabaseLocation.inFolder(Path.of(args[4])), Clock.systemUTC(), log)) {
            new PartsProgram(new Questions(workspace), slack).measure(
                    router(new FakePeople(), (person, deck, choice) -> choice.apply(Set.of()).item(), key -> true),
                    router(database.people(), database.bags(), database.duplicates()));
        }
    }

    private static CommandRouter router(People people, Bags bags, Duplicates duplicates) {
        return CommandRouter.of(Library.builtIn(), people, bags, duplicates, new Silence(),
                RandomGenerator.getDefault(), Map.of("slack", Address.always("/leadership")));
    }

    private void measure(CommandRouter inMemory, CommandRouter stored) {
        slack.start(interaction -> handler.get().handle(interaction), event -> {});
        Map<String, InteractionHandler> ways = new LinkedHashMap<>();
        var tip = inMemory.handle(anInteraction());
        ways.put("acknowledged", interaction -> Reply.of(new Answer.Silent()));
        ways.put("rendered", interaction -> tip);
        ways.put("chosen", interaction -> {
            inMemory.handle(interaction);
            return Reply.of(new Answer.Silent());
        });
        ways.put("stored", interaction -> {
            stored.handle(interaction);
            return Reply.of(new Answer.Silent());
        });
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            if (round == WARM_UP) {
                micros.clear();
            }
            note("refused", 401, this::unsigned);
            ways.forEach((name, way) -> {
                handler.set(way);
                note(name, 200, this::signed);
            });
        }
        say("verify", cost("refused"));
        say("bolt", cost("acknowledged") - cost("refused"));
        say("choose", cost("chosen") - cost("acknowledged"));
        say("store", cost("stored") - cost("chosen"));
        say("render", cost("rendered") - cost("acknowledged"));
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

    private void note(String way, int status, Supplier<HttpRequest> making) {
        var requests = Stream.generate(making).limit(ROUND).toList();
        var before = cpu();
        for (var request : requests) {
            if (receive(request).status() != status) {
                throw new IllegalStateException(way + " was not answered with " + status);
            }
        }
        settle();
        micros.computeIfAbsent(way, first -> new ArrayList<>()).add(cpu().minus(before).toNanos() / 1e3 / ROUND);
    }

    private HttpResponse receive(HttpRequest request) {
        return slack.endpoints().getFirst().handler().apply(request);
    }

    private HttpRequest signed() {
        var question = questions.next(PEOPLE);
        Map<String, List<String>> headers = new LinkedHashMap<>();
        question.headers().forEach((name, value) -> headers.put(name, List.of(value)));
        return new HttpRequest("POST", "/slack/events", headers, question.body());
    }

    private HttpRequest unsigned() {
        var request = signed();
        request.headers().put("x-slack-signature", List.of("v0=" + "0".repeat(64)));
        return request;
    }

    private double cost(String way) {
        return Median.of(micros.getOrDefault(way, List.of()));
    }

    private static void say(String part, double cost) {
        System.out.println(part + "=" + cost);
    }

    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    private static void settle() {
        try {
            Thread.sleep(SETTLING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Silence implements EventLog {

        @Override
        public void note(Event event, Detail... details) {}

        @Override
        public void note(Event event, Throwable fault, Detail... details) {}
    }
}
