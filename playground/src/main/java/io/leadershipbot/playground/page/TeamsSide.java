package io.leadershipbot.playground.page;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.playground.Impossible;
import io.leadershipbot.playground.Json;
import io.leadershipbot.playground.teams.Ack;
import io.leadershipbot.playground.teams.Client;
import io.leadershipbot.playground.teams.Conversation;
import io.leadershipbot.playground.teams.FakeTeams;
import io.leadershipbot.playground.teams.User;

/**
 * Teams as the page shows it. People and places go by their names in lower case, as their ids are long, and others at
 * each start.
 */
final class TeamsSide implements Side {

    private static final String CHAT = "chat";

    private final FakeTeams teams;
    private final Words words;

    TeamsSide(FakeTeams teams, Words words) {
        this.teams = teams;
        this.words = words;
    }

    @Override
    public String command() {
        return "@" + teams.app().name();
    }

    @Override
    public List<Player> people() {
        return teams.tenant().users().stream()
                .map(user -> new Player(id(user.name()), user.name(), user.tz(), user.locale())).toList();
    }

    @Override
    public List<Place> places(String person) {
        String account = user(person).id();
        return teams.tenant().conversations().stream().filter(one -> one.members().contains(account))
                .sorted(Comparator.comparingInt(one -> order(one.kind()))).map(this::place).toList();
    }

    private static int order(Conversation.Kind kind) {
        return switch (kind) {
            case CHANNEL -> 0;
            case GROUP -> 1;
            case PERSONAL -> 2;
        };
    }

    private Place place(Conversation conversation) {
        return switch (conversation.kind()) {
            case CHANNEL -> new Place(id(conversation.name()), conversation.name(), "channel");
            case GROUP -> new Place(id(conversation.name()), conversation.name(), "group");
            case PERSONAL -> new Place(CHAT, teams.app().name(), "direct");
        };
    }

    private static String id(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private User user(String person) {
        return teams.tenant().users().stream().filter(user -> id(user.name()).equals(person)).findFirst()
                .orElseThrow(() -> new Impossible("There is nobody of that name here."));
    }

    private Conversation conversation(String person, String place) {
        User user = user(person);
        return teams.tenant().conversations().stream()
                .filter(one -> one.members().contains(user.id()) && place(one).id().equals(place)).findFirst()
                .orElseThrow(() -> new Impossible("There is no such channel here."));
    }

    private Client client(String person, String place) {
        return teams.client(user(person), conversation(person, place));
    }

    @Override
    public ArrayNode messages(String person, String place) {
        ArrayNode messages = Json.object().arrayNode();
        client(person, place).messages().forEach(message -> messages.add(json(message)));
        return messages;
    }

    private ObjectNode json(Client.Drawn message) {
        ObjectNode json = Json.object().put("id", message.id()).put("thread", message.thread());
        String name = name(message);
        json.putObject("author").put("id", message.byBot() ? message.author() : id(name)).put("name", name).put("bot",
                message.byBot());
        json.put("at", Instant.ofEpochMilli(Long.parseLong(message.id())).toString());
        json.put("onlyYou", message.onlyThey()).put("edited", message.edited()).put("text", message.text())
                .put("mrkdwn", message.isMarkdown());
        json.set("payload", message.card());
        json.set("json", message.origin().json());
        return json;
    }

    private String name(Client.Drawn message) {
        return message.byBot()
                ? teams.app().name()
                : teams.tenant().users().stream().filter(user -> user.id().equals(message.author())).findFirst()
                        .map(User::name).orElse(message.author());
    }

    @Override
    public void addForm(String person, String place, ObjectNode state) {
        Client client = client(person, place);
        state.set("form", client.dialog().map(TeamsSide::json).orElse(null));
        client.isTold().forEach(state.putArray("told")::add);
    }

    private static ObjectNode json(Client.OpenDialog dialog) {
        ObjectNode json = Json.object().put("id", dialog.id()).put("title", dialog.title());
        json.set("payload", dialog.card());
        json.putObject("errors");
        json.set("json", dialog.origin().json());
        return json;
    }

    @Override
    public Outcome act(String person, String place, Act act) {
        Client client = client(person, place);
        String deed = act.text("do");
        return switch (deed) {
            case "type" -> type(client, conversation(person, place).kind(), act.text("text").strip());
            case "click" -> click(client, act);
            case "close" -> {
                client.closesDialog();
                yield Outcome.GOOD;
            }
            default -> throw new NoActException("'" + deed + "' is nothing that can be done on Teams.");
        };
    }

    private Outcome type(Client client, Conversation.Kind kind, String line) {
        String mention = command();
        boolean mentions = line.regionMatches(true, 0, mention, 0, mention.length());
        if (line.isEmpty()) {
            return Outcome.GOOD;
        }
        if (kind != Conversation.Kind.PERSONAL && !mentions) {
            client.says(line);
            return Outcome.GOOD;
        }
        boolean isDropped = mentions && kind != Conversation.Kind.PERSONAL;
        return outcome(client.types(isDropped ? line.substring(mention.length()).strip() : line, line));
    }

    private Outcome click(Client client, Act act) {
        JsonPointer action = pointer(act.text("action"));
        return outcome(act.has("dialog")
                ? client.clicksInDialog(action, act.texts("inputs"))
                : client.clicks(act.text("message"), action, act.texts("inputs")));
    }

    private static JsonPointer pointer(String text) {
        try {
            return JsonPointer.compile(text);
        } catch (IllegalArgumentException malformed) {
            throw new NoActException("'action' must be a JSON pointer such as /actions/0.");
        }
    }

    private Outcome outcome(Client.Clicked clicked) {
        if (!clicked.errors().isEmpty()) {
            return new Outcome(words.say("told.fields"), clicked.errors());
        }
        return outcome(clicked.ack());
    }

    private Outcome outcome(Ack ack) {
        String error = ack.error();
        if (error == null) {
            return Outcome.GOOD;
        }
        return Outcome.told(switch (error) {
            case "timeout" -> words.say("told.unanswered");
            case "unreachable" -> words.say("told.unreachable");
            case "http_status" -> words.say("told.failed", ack.messages().getFirst());
            case "bad_answer" -> words.say("told.failed", error);
            default -> ack.messages().isEmpty() ? words.say("told.refused") : ack.messages().getFirst();
        });
    }
}
