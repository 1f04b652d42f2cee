package io.leadershipbot.app.fuzz;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.app.process.BotProcess;
import io.leadershipbot.playground.slack.App;
import io.leadershipbot.playground.slack.Channel;
import io.leadershipbot.playground.slack.FakeSlack;
import io.leadershipbot.playground.slack.Person;
import io.leadershipbot.playground.slack.SlackRequest;
import io.leadershipbot.playground.slack.User;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Records the requests that {@link FuzzTest} spoils: somebody uses the bot, and what was sent is kept with
 * <code>${name}</code> in place of what differs from run to run. Run its main in the folder {@code app}, with the class
 * path of the tests, when the bot sends buttons or forms of another shape.
 */
final class RecordRequests {

    private static final Path FOLDER = Path.of("src/test/resources/io/leadershipbot/app/fuzz");
    private static final String USER = "U0RECORDED";
    private static final String NAME = "recordedname";
    private static final String WORD = "recordedword";
    private static final Pattern TRIGGER = Pattern.compile("\\d{13}\\.\\d{12}\\.[0-9a-f]{32}");
    private static final Pattern RESPONSE = Pattern.compile("(/(?:commands|actions)/T0LEADER/)\\d{12}/[A-Z0-9]{24}");

    private final ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private final FakeSlack slack;

    private RecordRequests(FakeSlack slack) {
        this.slack = slack;
    }

    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory("record");
        try (var slack = FakeSlack.start(App.leadership(), InstantSource.system(), new Random(1),
                Duration.ofSeconds(3));
                var bot = BotProcess.start(folder.resolve("bot"), slack.app().signingSecret(),
                        slack.workspace().botToken(), slack.apiUrl())) {
            slack.connect(bot.events());
            slack.workspace().with(User.member(USER, NAME)).with(Channel.open("C3", NAME, USER));
            new RecordRequests(slack).record(slack.person(USER).in("C3"));
        }
    }

    private void record(Person person) throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        form("tip", person.typing("/leadership tip " + WORD));
        form("question", person.typing("/leadership tip how do I give feedback to " + WORD));
        form("settings", person.typing("/leadership settings " + WORD));
        person.types("/leadership tip trust");
        payload("click-another", person.clicking("Another"));
        payload("click-share", person.clicking("Share here"));
        var click = payloadOf(person.clicking("The other side"));
        payload("click-both", person.clicking("Another", "The other side"));
        person.types("/leadership settings");
        var form = person.awaitsForm(view -> true);
        person.fills(Map.of("zone", WORD));
        payload("submit-settings", person.submitting());
        var window = payloadOf(person.submitting());
        click.set("view", window.get("view"));
        click.putObject("container").put("type", "view").put("view_id", window.at("/view/id").asText());
        click.remove(List.of("channel", "response_url"));
        write("click-in-form.payload.json", click);
        write("close-form.payload.json", window.put("type", "view_closed").put("is_cleared", false));
        window.remove(List.of("view", "is_cleared", "response_urls"));
        write("shortcut.payload.json",
                window.put("type", "shortcut").put("callback_id", WORD).put("action_ts", "1.000001"));
        System.out.println("The form: " + form.labels());
        slack.events().verifiesUrl();
        json("url-verification", last());
        slack.events().checksSsl();
        form("ssl-check", last());
        slack.events().happens(slack.workspace(), JsonNodeFactory.instance.objectNode().put("type", "message")
                .put("user", USER).put("text", WORD + " by " + NAME).put("channel", "C3").put("ts", "1.000001"));
        json("message", last());
        // Of another workspace: without its own the bot would ignore whatever comes after.
        slack.events().uninstalls(slack.addWorkspace("T0ELSEWHERE", "elsewhere"));
        json("uninstalled", last());
        json("revoked", slack.sent().get(slack.sent().size() - 2));
    }

    private SlackRequest last() {
        return slack.sent().getLast();
    }

    private void form(String name, SlackRequest request) throws IOException {
        write(name + ".form", List.of(request.text().split("&", -1)).stream()
                .map(field -> URLDecoder.decode(field, UTF_8)).collect(Collectors.joining("\n")));
    }

    private void payload(String name, SlackRequest request) throws IOException {
        write(name + ".payload.json", payloadOf(request));
    }

    private ObjectNode payloadOf(SlackRequest request) throws IOException {
        return (ObjectNode) mapper.readTree(URLDecoder.decode(request.text(), UTF_8).substring("payload=".length()));
    }

    private void json(String name, SlackRequest request) throws IOException {
        write(name + ".event.json", mapper.readTree(request.text()));
    }

    private void write(String name, JsonNode json) throws IOException {
        write(name, mapper.writeValueAsString(json));
    }

    private void write(String name, String text) throws IOException {
        var url = slack.apiUrl().replace("/api/", "");
        var varying = RESPONSE.matcher(TRIGGER.matcher(text.replace(url, "${slack}")).replaceAll("\\${trigger}"))
                .replaceAll("$1\\${response}").replace(USER, "${user}").replace(NAME, "${name}")
                .replace(WORD, "${word}");
        Files.writeString(FOLDER.resolve(name), varying + "\n");
    }
}
