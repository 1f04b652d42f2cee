package io.leadershipbot.teams;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Interaction;
import io.leadershipbot.chat.InteractionHandler;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.PlatformEvent;
import io.leadershipbot.chat.Reply;
import io.leadershipbot.http.HttpRequest;
import io.leadershipbot.http.HttpResponse;
import io.leadershipbot.secret.Secret;
import io.leadershipbot.teams.framework.Activities;
import io.leadershipbot.teams.token.Provider;
import io.leadershipbot.teams.token.ProviderKey;
import io.leadershipbot.teams.token.StubServer;
import io.leadershipbot.teams.token.TeamsCredentials;
import io.leadershipbot.testkit.ManualClock;
import io.leadershipbot.testkit.RecordingLog;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A platform whose requests a test writes by hand, with a provider and a connector that do as they are told. */
final class Stage implements AutoCloseable {

    static final String APP = "00000000-0000-0000-0000-00000000000a";
    static final String TENANT = "00000000-0000-0000-0000-00000000000b";
    private static final Duration LONG = Duration.ofSeconds(60);

    final ManualClock clock = new ManualClock();
    final RecordingLog log = new RecordingLog();
    final Provider provider = new Provider();
    final StubServer connector = new StubServer();
    /** True if what is not answered at once is acknowledged. */
    final AtomicBoolean isImpatient = new AtomicBoolean();
    final List<Interaction> interactions = new CopyOnWriteArrayList<>();
    final List<PlatformEvent> events = new CopyOnWriteArrayList<>();
    final List<Duration> pauses = new CopyOnWriteArrayList<>();
    final TeamsPlatform platform;
    private final AtomicInteger ids = new AtomicInteger();
    private volatile InteractionHandler handler = interaction -> Reply.of(new Answer.Silent());
    private volatile Consumer<HttpResponse> early = response -> {};

    Stage() {
        works();
        var credentials = new TeamsCredentials(APP, TENANT,
                new TeamsCredentials.Proof.ClientSecret(Secret.of("password")));
        platform = new TeamsPlatform(
                new TeamsSettings(credentials, "Leadership Bot", provider.configuration(), connector.url("/token"),
                        List.of(connector.authority())),
                text -> Invocation.of("typed", text), log, clock,
                new Timing(() -> isImpatient.get() ? Duration.ZERO : LONG, Duration.ofMillis(5), pauses::add),
                new Random(7));
        platform.start(interaction -> {
            interactions.add(interaction);
            return handler.handle(interaction);
        }, events::add);
    }

    /** The connector takes everything. */
    void works() {
        connector.respond(request -> token(request)
                ? StubServer.Answer.of(200, "{\"token_type\":\"Bearer\",\"expires_in\":3599,\"access_token\":\"t\"}")
                : StubServer.Answer.of(201, "{\"id\":\"m" + ids.incrementAndGet() + "\"}"));
    }

    /** The connector answers these, one after the other, and then takes everything. */
    void fails(StubServer.Answer... answers) {
        var left = new AtomicInteger();
        connector.respond(request -> {
            if (token(request)) {
                return StubServer.Answer.of(200,
                        "{\"token_type\":\"Bearer\",\"expires_in\":3599,\"access_token\":\"t\"}");
            }
            int next = left.getAndIncrement();
            return next < answers.length ? answers[next] : StubServer.Answer.of(201, "{\"id\":\"m\"}");
        });
    }

    private static boolean token(StubServer.Received request) {
        return request.path().equals("/token");
    }

    Stage answering(InteractionHandler answers) {
        handler = answers;
        return this;
    }

    Stage answering(Answer answer) {
        return answering(interaction -> Reply.of(answer));
    }

    void earlyTo(Consumer<HttpResponse> listener) {
        early = listener;
    }

    String serviceUrl() {
        return connector.origin() + "/emea/";
    }

    /** A message in a personal chat. */
    ObjectNode message(String text) {
        return here(Activities.message(text));
    }

    /** A message that calls the bot in a channel. */
    ObjectNode inChannel(String text) {
        var activity = message("<at>Leadership Bot</at> " + text);
        activity.putObject("conversation").put("conversationType", "channel").put("isGroup", true)
                .put("tenantId", TENANT).put("id", "19:c@thread.tacv2;messageid=17");
        activity.withArray("/entities").addObject().put("type", "mention").put("text", "<at>Leadership Bot</at>")
                .putObject("mentioned").put("id", "28:" + APP).put("name", "Leadership Bot");
        return activity;
    }

    /** The same activity as an invoke. */
    ObjectNode invoke(ObjectNode activity, String name, JsonNode data) {
        activity.put("type", "invoke").put("name", name).put("replyToId", "m0").remove("text");
        var value = activity.putObject("value");
        (name.equals("adaptiveCard/action") ? value.putObject("action") : value).set("data", data);
        return activity;
    }

    /** A click in a personal chat. */
    ObjectNode click(String run) {
        return invoke(message(""), "adaptiveCard/action", Activities.parse("{\"run\": \"" + run + "\"}"));
    }

    private ObjectNode here(ObjectNode activity) {
        activity.put("id", "a" + ids.incrementAndGet()).put("serviceUrl", serviceUrl());
        activity.withObject("/recipient").put("id", "28:" + APP);
        activity.withObject("/conversation").put("tenantId", TENANT);
        activity.withObject("/channelData/tenant").put("id", TENANT);
        return activity;
    }

    /** Hands an activity to the endpoint with a good token. */
    HttpResponse receives(JsonNode activity) {
        return receives(activity.toString().getBytes(UTF_8), "Bearer " + token(Map.of()));
    }

    /** Hands a body to the endpoint. */
    HttpResponse receives(byte[] body, String authorization) {
        return platform.endpoints().getFirst().handler().apply(new HttpRequest("POST", TeamsPlatform.PATH,
                Map.of("content-type", List.of("application/json; charset=utf-8"), "authorization",
                        List.of(authorization)),
                body, early));
    }

    /** A token as the channel service makes them, with some claims in place of its own. */
    String token(Map<String, Object> others) {
        long now = clock.instant().getEpochSecond();
        var claims = new HashMap<String, Object>(Map.of("iss", "https://api.botframework.com", "aud", APP, "nbf",
                now - 300, "exp", now + 3600, "serviceurl", serviceUrl()));
        claims.putAll(others);
        return ProviderKey.first().sign(claims);
    }

    /** What the connector got, without what the bot asked for its own token. */
    List<StubServer.Received> sent() {
        return connector.received().stream().filter(request -> !token(request)).toList();
    }

    /** The body of a call. */
    static JsonNode body(StubServer.Received call) {
        return Activities.parse(call.body());
    }

    /** The card of a message. */
    static JsonNode card(StubServer.Received call) {
        return body(call).path("attachments").path(0).path("content");
    }

    /** The body of a response. */
    static JsonNode body(HttpResponse response) {
        return Activities.parse(response.body());
    }

    @Override
    public void close() {
        platform.close();
        connector.close();
        provider.close();
    }
}
