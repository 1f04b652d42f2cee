package io.leadershipbot.slack;

import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Reply;
import io.leadershipbot.chat.Text;
import io.leadershipbot.command.TypedText;
import io.leadershipbot.testkit.Loggers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Thousands of real messages of Slack's with something wrong in them, over real sockets. The seed is printed;
 * {@code -Dmutations.seed} repeats a run.
 */
class SocketMutationTest {

    private static final int MESSAGES = Integer.getInteger("mutations.messages", 2_000);
    private static final int BETWEEN_COMMANDS = 50;
    private static final List<String> PIECES = List.of("null", "\"", "\\", "{", "}", "[", "]", "[[[[", ",", ":", "-1",
            "1e999", "{}", "\"envelope_id\":\"x\",", "\"payload\":7,", "\"type\":[],", "<!channel>", "\ud83d\ude00",
            "\u0000", "\u202e", "\r\n", "../../", "${jndi:ldap://x}", "%00", "block_actions", "view_submission",
            "canary".repeat(50));
    private static final List<String> FROM_SLACK_ITSELF = List.of("{\"type\":\"hello\",\"num_connections\":1}",
            "{\"type\":\"disconnect\",\"reason\":\"warning\"}",
            "{\"type\":\"disconnect\",\"reason\":\"refresh_requested\"}",
            "{\"type\":\"disconnect\",\"reason\":\"too_many_websockets\"}",
            "{\"type\":\"disconnect\",\"reason\":\"link_disabled\"}");
    /** The fake's server, in this process too. The bot does not have that library. */
    private static final String OF_THE_FAKE = "org.java_websocket.";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Stage stage = Stage.bySockets(TypedText::parse);
    private final Queue<Throwable> uncaught = new ConcurrentLinkedQueue<>();
    private int made;

    @BeforeEach
    void start() throws InterruptedException {
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> uncaught.add(fault));
        stage.answering(interaction -> Reply.show(Card.of(Text.of("Heard " + interaction.invocation().args()))))
                .started();
    }

    @AfterEach
    void close() {
        stage.close();
        Thread.setDefaultUncaughtExceptionHandler(null);
    }

    @Test
    void whatever_comes_by_a_socket_the_next_command_is_answered() throws InterruptedException {
        long seed = Long.getLong("mutations.seed", Instant.now().getEpochSecond());
        System.out.println("socket mutations: " + MESSAGES + " messages, seed " + seed);
        var random = new Random(seed);
        var envelopes = envelopes();
        try (var loggers = Loggers.listening()) {
            for (int i = 1; i <= MESSAGES; i++) {
                var message = random.nextInt(20) == 0
                        ? FROM_SLACK_ITSELF.get(random.nextInt(FROM_SLACK_ITSELF.size()))
                        : numbered(envelopes.get(random.nextInt(envelopes.size())));
                stage.slack.sockets().say(mutated(message, random));
                if (i % BETWEEN_COMMANDS == 0) {
                    isAnswered("seed " + seed + ", message " + i);
                }
            }
            assertThat(loggers.saying("canary", "jndi")).filteredOn(record -> !record.startsWith(OF_THE_FAKE))
                    .isEmpty();
        }
        System.out.println("socket mutations: handled " + stage.interactions.size());
        assertThat(stage.interactions).hasSizeGreaterThan(MESSAGES / 20);
        assertThat(uncaught).isEmpty();
        assertThat(stage.slack.sockets().complaints()).isEmpty();
        assertThat(stage.log.lines()).noneMatch(line -> line.startsWith("command-failed"))
                .noneMatch(line -> line.contains("canary"));
    }

    /** Where a message ended all connections, Slack has nobody to send to and says so at once: typed again. */
    private void isAnswered(String when) throws InterruptedException {
        var words = " number" + made++;
        var ack = stage.ada().types(Stage.COMMAND + words);
        while ("dispatch_failed".equals(ack.error())) {
            stage.slack.sockets().awaitAny();
            ack = stage.ada().types(Stage.COMMAND + words);
        }
        assertThat(ack.ok()).as("%s: %s", when, ack).isTrue();
    }

    private static List<ObjectNode> envelopes() {
        var command = JSON.createObjectNode();
        Recorded.fields("slash-command.form").forEach(command::put);
        var commands = Stream.generate(() -> envelope("slash_commands", command)).limit(4);
        var interactions = Stream.of("block-actions-ephemeral.json", "block-actions-view.json",
                "view-submission.json", "shortcut.json", "view-closed.json")
                .map(file -> envelope("interactive", Recorded.json(Recorded.text(file))));
        var events = Stream.of("event-tokens-revoked-of-a-person.json", "event-of-tomorrow.json")
                .map(file -> envelope("events_api", Recorded.json(Recorded.text(file))));
        return Stream.of(commands, interactions, events).flatMap(one -> one).toList();
    }

    private static ObjectNode envelope(String type, JsonNode payload) {
        var envelope = JSON.createObjectNode().put("type", type).put("accepts_response_payload", true);
        envelope.set("payload", payload);
        return envelope;
    }

    /** A gesture of its own: what came before would not be looked at. */
    private String numbered(ObjectNode envelope) {
        var copy = envelope.deepCopy().put("envelope_id", "envelope-" + ++made);
        ((ObjectNode) copy.path("payload")).put("trigger_id", made + ".1.spoilt");
        return copy.toString();
    }

    private static String mutated(String message, Random random) {
        var mutated = message;
        for (int i = random.nextInt(6) / 3; i >= 0; i--) {
            mutated = mutatedOnce(mutated, random);
        }
        return mutated;
    }

    private static String mutatedOnce(String text, Random random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(40));
        int next = Math.min(text.length(), from + 1);
        return switch (random.nextInt(8)) {
            case 0, 1 -> spliced(text, from, from, PIECES.get(random.nextInt(PIECES.size())));
            case 2 -> spliced(text, from, to, "");
            case 3 -> text.substring(0, from);
            case 4 -> spliced(text, from, from, text.substring(from, to));
            default -> spliced(text, from, next, String.valueOf((char) ('0' + random.nextInt(75))));
        };
    }

    private static String spliced(String text, int from, int to, String instead) {
        return text.substring(0, from) + instead + text.substring(to);
    }
}
