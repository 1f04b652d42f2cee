package io.leadershipbot.playground.page;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.playground.Json;
import io.leadershipbot.playground.slack.Ack;
import io.leadershipbot.playground.slack.Channel;
import io.leadershipbot.playground.slack.Client;
import io.leadershipbot.playground.slack.FakeSlack;
import io.leadershipbot.playground.slack.Message;
import io.leadershipbot.playground.slack.User;
import io.leadershipbot.playground.slack.View;

/** Slack as the page shows it. */
final class SlackSide implements Side {

    private final FakeSlack slack;
    private final String command;
    private final Words words;

    SlackSide(FakeSlack slack, String command, Words words) {
        this.slack = slack;
        this.command = command;
        this.words = words;
    }

    @Override
    public String command() {
        return command;
    }

    @Override
    public List<Player> people() {
        return slack.workspace().users().stream().filter(user -> user.kind() == User.Kind.MEMBER)
                .map(user -> new Player(user.id(), user.realName(), user.tz(), user.locale())).toList();
    }

    @Override
    public List<Place> places(String person) {
        return slack.workspace().channels().stream().filter(channel -> channel.members().contains(person))
                .map(this::place).toList();
    }

    private Place place(Channel channel) {
        return switch (channel.kind()) {
            case PUBLIC -> new Place(channel.id(), channel.name(), "channel");
            case PRIVATE -> new Place(channel.id(), channel.name(), "private");
            case DIRECT -> new Place(channel.id(), slack.app().name(), "direct");
        };
    }

    @Override
    public ArrayNode messages(String person, String place) {
        ArrayNode messages = Json.object().arrayNode();
        Client client = slack.client(person, place);
        client.messages().forEach(message -> messages.add(json(message, client)));
        return messages;
    }

    private ObjectNode json(Message message, Client client) {
        ObjectNode json = Json.object().put("id", message.ts()).put("thread", message.threadTs());
        json.putObject("author").put("id", message.author()).put("name", name(message)).put("bot", message.byBot());
        json.put("at", Instant.ofEpochSecond(Long.parseLong(message.ts().split("\\.", 2)[0])).toString());
        json.put("onlyYou", message.isEphemeral()).put("edited", message.edited()).put("text", message.text())
                .put("mrkdwn", true);
        json.set("payload", message.blocks().isEmpty() ? null : message.blocks());
        json.set("json", client.origin(message).json());
        return json;
    }

    private String name(Message message) {
        return message.byBot()
                ? slack.app().name()
                : slack.workspace().users().stream().filter(user -> user.id().equals(message.author())).findFirst()
                        .map(User::realName).orElse(message.author());
    }

    @Override
    public void addForm(String person, String place, ObjectNode state) {
        Client client = slack.client(person, place);
        state.set("form", client.form().map(view -> json(view, client)).orElse(null));
        state.putArray("told");
    }

    private static ObjectNode json(View view, Client client) {
        ObjectNode json = Json.object().put("id", view.id());
        json.set("payload", view.definition());
        json.set("values", view.values());
        client.formErrors().forEach(json.putObject("errors")::put);
        json.set("json", client.origin(view).json());
        return json;
    }

    @Override
    public Outcome act(String person, String place, Act act) {
        Client client = slack.client(person, place);
        String deed = act.text("do");
        return switch (deed) {
            case "type" -> type(client, act.text("text").strip());
            case "click" -> outcome(act.has("view")
                    ? client.usesInForm(act.text("view"), act.text("block"), act.text("action"), act.choice("value"))
                    : client.uses(act.text("message"), act.text("block"), act.text("action"), act.choice("value")));
            case "submit" -> submit(client, act);
            case "close" -> {
                client.closesForm();
                yield Outcome.GOOD;
            }
            default -> throw new NoActException("'" + deed + "' is nothing that can be done on Slack.");
        };
    }

    private Outcome type(Client client, String line) {
        if (line.startsWith("/")) {
            return outcome(client.types(line));
        }
        if (!line.isEmpty()) {
            client.says(line);
        }
        return Outcome.GOOD;
    }

    private Outcome submit(Client client, Act act) {
        Outcome outcome = outcome(client.submits(act.text("view"), act.choices("values")));
        var errors = client.formErrors();
        return errors.isEmpty() ? outcome : new Outcome(words.say("told.fields"), errors);
    }

    private Outcome outcome(Ack ack) {
        String error = ack.error();
        if (error == null || (error.equals("not_sent") && ack.messages().isEmpty())) {
            return Outcome.GOOD;
        }
        return Outcome.told(switch (error) {
            case "not_sent" -> ack.messages().getFirst();
            case "operation_timeout" -> words.say("told.unanswered");
            case "dispatch_failed" -> ack.messages().isEmpty()
                    ? words.say("told.unreachable")
                    : words.say("told.failed", ack.messages().getFirst());
            default -> words.say("told.failed", error);
        });
    }
}
