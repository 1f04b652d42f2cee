package io.leadershipbot.slack;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Button;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Interaction;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Reply;
import io.leadershipbot.chat.Text;
import io.leadershipbot.command.TypedText;
import io.leadershipbot.http.HttpRequest;
import io.leadershipbot.http.HttpResponse;
import io.leadershipbot.playground.slack.SlackRequest;
import io.leadershipbot.secret.Secret;
import io.leadershipbot.slack.socket.Rhythm;
import io.leadershipbot.testkit.FakeInstallations;
import io.leadershipbot.testkit.Loggers;
import io.leadershipbot.testkit.ManualClock;
import io.leadershipbot.testkit.RecordingLog;
import io.leadershipbot.testkit.SampleCards;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A hundred thousand real requests with something wrong in them. Every other one is signed after the change, so that it
 * reaches what lies behind the signature. The seed is printed; {@code -Dmutations.seed} repeats a run.
 */
class MutationTest {

    private static final int REQUESTS = Integer.getInteger("mutations.requests", 100_000);
    private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
    private static final List<String> FILES = List.of("slash-command.form", "slash-command.form", "slash-command.form",
            "slash-command.form", "slash-command.form", "slash-command.form", "url-verification.json",
            "event-app-uninstalled.json", "event-of-tomorrow.json", "shortcut.json", "view-closed.json",
            "block-actions-ephemeral.json", "block-actions-view.json", "view-submission.json");
    private static final List<String> PIECES = List.of("%00", "%ff", "%", "&", "=", "&payload=", "payload=%7B%7D",
            "null",
            "%22", "%7B", "%5B", "%5D", "%7D", "[[[[", "}", "-1", "1e999", "<!channel>", "%3C%21here%3E",
            "\ud83d\ude00",
            "\r\n", "\u0000", "%E2%80%AE", "type", "block_actions", "view_submission", "../../", "${jndi:ldap://x}");

    private final ManualClock clock = new ManualClock();
    private final RecordingLog log = new RecordingLog();
    private final AtomicInteger handled = new AtomicInteger();

    @Test
    void whatever_comes_in_is_answered_and_nothing_breaks() {
        long seed = Long.getLong("mutations.seed", Instant.now().getEpochSecond());
        System.out.println("mutations: " + REQUESTS + " requests, seed " + seed);
        var random = new Random(seed);
        var requests = FILES.stream().map(Recorded::request).toList();
        Map<Integer, Integer> statuses = new HashMap<>();
        // Nothing listens there, so calls to Slack fail at once.
        var settings = new SlackSettings(new Reception.Http(Secret.of(SECRET)), Secret.of("xoxb-1"), "/leadership",
                URI.create("http://127.0.0.1:1/api/"));
        try (var loggers = Loggers.listening();
                var platform = new SlackPlatform(settings, TypedText::parse,
                        new FakeInstallations(), log, clock,
                        new Timing(() -> Duration.ofMinutes(1), Duration.ofSeconds(1),
                                pause -> Thread.sleep(Duration.ofDays(1)), Duration.ofSeconds(10), Rhythm.REAL),
                        random)) {
            platform.start(this::handle, event -> {});
            var endpoint = platform.endpoints().getFirst().handler();
            for (int i = 0; i < REQUESTS; i++) {
                var response = endpoint.apply(mutated(requests.get(random.nextInt(requests.size())), random));
                statuses.merge(response.status(), 1, Integer::sum);
                isAnAnswer(response, seed, i);
                clock.pass(Duration.ofMillis(10));
            }
            assertThat(loggers.saying("canary", "jndi")).isEmpty();
        }
        System.out.println("mutations: statuses " + statuses + ", handled " + handled);
        assertThat(statuses).containsOnlyKeys(200, 400, 401);
        assertThat(statuses.getOrDefault(401, 0)).isGreaterThan(REQUESTS / 3);
        assertThat(handled.get()).isGreaterThan(REQUESTS / 20);
        assertThat(log.lines()).noneMatch(line -> line.startsWith("command-failed"));
    }

    private static void isAnAnswer(HttpResponse response, long seed, int request) {
        var body = response.body().toLowerCase(Locale.ROOT);
        if (body.contains("exception") || body.contains("java.") || body.contains("com.slack")) {
            throw new AssertionError("seed " + seed + ", request " + request + ": " + response);
        }
    }

    private Reply handle(Interaction interaction) {
        handled.incrementAndGet();
        var words = Text.of(interaction.invocation().command() + interaction.invocation().args()
                + interaction.invocation().fields());
        var echo = Text.of("You said ").and(words).and(Text.mention(interaction.caller().id()));
        var card = new Card(words, List.of(new Block.Paragraph(echo), new Block.Note(echo)),
                List.of(Button.of("Again", Invocation.of("tip"))));
        return switch (interaction.source()) {
            case COMMAND -> Reply.show(card);
            case BUTTON -> Reply.of(new Answer.Replace(card));
            case FORM -> Reply.of(new Answer.Ask(SampleCards.FORM, interaction.invocation().fields(),
                    Map.of("zone", words)));
        };
    }

    private HttpRequest mutated(SlackRequest original, Random random) {
        Map<String, String> headers = new HashMap<>(original.headers());
        boolean isSignedAfter = random.nextBoolean();
        var body = isSignedAfter ? mutated(original.body(), random) : original.body();
        var signed = SlackRequest.raw(headers.getOrDefault("Content-Type", ""), body).signed(SECRET, clock.instant());
        headers.putAll(signed.headers());
        if (!isSignedAfter) {
            body = mutated(body, random);
        } else if (random.nextInt(50) == 0) {
            headers.put("Content-Type", random.nextBoolean() ? "application/json" : "text/canary");
        }
        Map<String, List<String>> lowerCase = new HashMap<>();
        headers.forEach((name, value) -> lowerCase.put(name.toLowerCase(Locale.ROOT), List.of(value)));
        return new HttpRequest("POST", SlackManifest.PATH, lowerCase, body);
    }

    /** One to three changes; never none. */
    private static byte[] mutated(byte[] body, Random random) {
        var mutated = body;
        for (int i = random.nextInt(6) / 3; i >= 0; i--) {
            mutated = mutatedOnce(mutated, random);
        }
        return Arrays.equals(mutated, body) ? Arrays.copyOf(body, body.length + 1) : mutated;
    }

    private static byte[] mutatedOnce(byte[] body, Random random) {
        int from = random.nextInt(body.length + 1);
        int to = Math.min(body.length, from + random.nextInt(40));
        return switch (random.nextInt(10)) {
            case 0, 1 -> spliced(body, from, from, PIECES.get(random.nextInt(PIECES.size())).getBytes(UTF_8));
            case 2 -> spliced(body, from, to, new byte[0]);
            case 3 -> spliced(body, from, body.length, new byte[0]);
            case 4 -> spliced(body, from, from, Arrays.copyOfRange(body, from, to));
            case 5 -> spliced(body, from, from, "canary".repeat(random.nextInt(50)).getBytes(UTF_8));
            case 6 -> spliced(body, from, Math.min(body.length, from + 1), new byte[]{(byte) random.nextInt(256)});
            default -> spliced(body, from, Math.min(body.length, from + 1),
                    new byte[]{(byte) ('0' + random.nextInt(75))});
        };
    }

    private static byte[] spliced(byte[] body, int from, int to, byte[] instead) {
        var spliced = Arrays.copyOf(body, from + instead.length + body.length - to);
        System.arraycopy(instead, 0, spliced, from, instead.length);
        System.arraycopy(body, to, spliced, from + instead.length, body.length - to);
        return spliced;
    }
}
