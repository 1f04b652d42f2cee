package io.leadershipbot.slack;

import java.io.IOException;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.chat.ConversationId;
import io.leadershipbot.chat.InteractionHandler;
import io.leadershipbot.chat.UserId;
import io.leadershipbot.command.TypedText;
import io.leadershipbot.playground.slack.Ack;
import io.leadershipbot.playground.slack.Person;
import io.leadershipbot.playground.slack.SlackRequest;
import io.leadershipbot.playground.slack.View;
import io.leadershipbot.testkit.AdapterDriver;
import io.leadershipbot.testkit.Seen;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Ada and Ben in front of the fake Slack. */
final class SlackDriver implements AdapterDriver {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Stage stage;
    private final Person ada;
    private final Person ben;
    private final List<String> complaints = new ArrayList<>();

    SlackDriver(Stage stage) {
        this.stage = stage;
        this.ada = stage.ada();
        this.ben = stage.slack.person("U2").in("C1");
    }

    static SlackDriver overHttp() {
        return new SlackDriver(new Stage(pause -> {}, TypedText::parse));
    }

    static SlackDriver bySockets() {
        return new SlackDriver(Stage.bySockets(TypedText::parse));
    }

    @Override
    public void start(InteractionHandler handler) {
        try {
            stage.answering(handler).started();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public UserId asker() {
        return user("U1");
    }

    @Override
    public UserId other() {
        return user("U2");
    }

    private UserId user(String id) {
        return new UserId("slack", stage.slack.workspace().id(), id);
    }

    @Override
    public ConversationId conversation() {
        return new ConversationId("slack", stage.slack.workspace().id(), "C1");
    }

    @Override
    public void types(String words) {
        acknowledged(ada.types(words.isEmpty() ? Stage.COMMAND : Stage.COMMAND + " " + words));
    }

    @Override
    public void asksForForm(String words) {
        types(words);
    }

    @Override
    public ConversationId placeOfForms() {
        return conversation();
    }

    @Override
    public void clicks(String label) {
        clicks(ada, label);
    }

    @Override
    public void otherClicks(String label) {
        int before = ben.seesAll().size();
        clicks(ben, label);
        awaits(() -> ben.awaits(message -> ben.seesAll().size() > before));
    }

    private void clicks(Person person, String label) {
        var click = person.clicks(label);
        acknowledged(person.isAsked().isPresent() ? person.confirms() : click);
    }

    @Override
    public void clicksOldButton() {
        var payload = payload(ada.clicking("Another"));
        ((ObjectNode) payload.path("actions").get(0)).put("value", "tip %zz");
        sends(stage.slack.signed(SlackRequest.payload(payload)));
    }

    @Override
    public void submits(Map<String, String> values) {
        acknowledged(ada.submits(values));
    }

    @Override
    public void repeats() {
        sends(stage.slack.sent().getLast());
    }

    private void sends(SlackRequest request) {
        try {
            var response = stage.slack.send(request);
            if (response.status() != 200 || !response.body().isEmpty()) {
                complaints.add(response.toString());
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void losesPatience() {
        stage.isImpatient.set(true);
    }

    @Override
    public Seen awaits(Predicate<Seen> wanted) {
        awaits(() -> ada.awaits(newest -> askerSees().stream().anyMatch(wanted)));
        return askerSees().reversed().stream().filter(wanted).findFirst().orElseThrow();
    }

    @Override
    public List<Seen> askerSees() {
        return ada.seesAll().stream().map(Sight::of).toList();
    }

    @Override
    public List<Seen> otherSees() {
        return ben.seesAll().stream().map(Sight::of).toList();
    }

    @Override
    public Seen awaitsWindow(Predicate<Seen> wanted) {
        return Sight.of(awaits(() -> ada.awaitsForm(view -> wanted.test(Sight.of(view)))));
    }

    @Override
    public Map<String, String> formValues() {
        var view = ada.form().orElseThrow();
        var values = new HashMap<String, String>();
        view.values().properties().forEach(block -> {
            var value = block.getValue().path(Fields.ELEMENT);
            var text = value.path("selected_option").isObject()
                    ? value.path("selected_option").path("text").path("text")
                    : value.path("value");
            if (text.isTextual()) {
                values.put(label(view, block.getKey()), text.asText());
            }
        });
        return values;
    }

    @Override
    public Map<String, String> formErrors() {
        var view = ada.form().orElseThrow();
        var errors = new HashMap<String, String>();
        ada.formErrors().forEach((block, error) -> errors.put(label(view, block), error));
        return errors;
    }

    private static String label(View view, String blockId) {
        for (var block : view.blocks()) {
            if (block.path("block_id").asText().equals(blockId)) {
                return block.path("label").path("text").asText();
            }
        }
        throw new AssertionError("No block " + blockId);
    }

    @Override
    public List<String> complaints() {
        return Stream.concat(Stream.concat(complaints.stream(), stage.slack.sockets().complaints().stream()),
                stage.log.lines().stream().filter(line -> line.startsWith("answer-undelivered"))).toList();
    }

    @Override
    public List<String> log() {
        return stage.log.lines().stream().filter(line -> !line.startsWith("socket-connected")).toList();
    }

    @Override
    public void close() {
        stage.close();
    }

    private void acknowledged(Ack ack) {
        if (!ack.ok()) {
            complaints.add(ack.error() + " " + ack.messages());
        }
    }

    static JsonNode payload(SlackRequest request) {
        try {
            var body = request.text();
            return JSON.readTree(URLDecoder.decode(body.substring(body.indexOf('=') + 1), UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T awaits(Waiting<T> waiting) {
        try {
            return waiting.get();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Waiting<T> {
        T get() throws InterruptedException;
    }
}
