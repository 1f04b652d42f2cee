package io.leadershipbot.teams;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.chat.ConversationId;
import io.leadershipbot.chat.InteractionHandler;
import io.leadershipbot.chat.UserId;
import io.leadershipbot.command.TypedText;
import io.leadershipbot.playground.teams.Ack;
import io.leadershipbot.playground.teams.App;
import io.leadershipbot.playground.teams.Dialog;
import io.leadershipbot.playground.teams.FakeTeams;
import io.leadershipbot.playground.teams.Message;
import io.leadershipbot.playground.teams.Patience;
import io.leadershipbot.playground.teams.Person;
import io.leadershipbot.playground.teams.Sight;
import io.leadershipbot.secret.Secret;
import io.leadershipbot.teams.token.TeamsCredentials;
import io.leadershipbot.testkit.AdapterDriver;
import io.leadershipbot.testkit.EndpointServer;
import io.leadershipbot.testkit.ManualClock;
import io.leadershipbot.testkit.RecordingLog;
import io.leadershipbot.testkit.Seen;

/** Ada and Ben in a channel of the fake Teams; forms are in Ada's own chat with the bot. */
final class TeamsDriver implements AdapterDriver {

    /** Longer than anything takes on a machine that is busy with other things. */
    private static final Duration LONG = Duration.ofSeconds(60);

    private final ManualClock clock = new ManualClock();
    private final RecordingLog log = new RecordingLog();
    private final AtomicBoolean isImpatient = new AtomicBoolean();
    private final List<String> complaints = new ArrayList<>();
    private final FakeTeams teams = FakeTeams.start(App.leadership(), clock, new Random(7), Patience.of(LONG));
    private final Person ada = teams.person("ada").in("General");
    private final Person ben = teams.person("ben").in("General");
    private final Person alone = ada.inPersonalChat();
    private final TeamsPlatform platform;
    private final EndpointServer server;
    /** Where the asker is: a submission goes where its form stands. */
    private Person asker = ada;

    TeamsDriver() {
        var app = teams.app();
        platform = new TeamsPlatform(
                new TeamsSettings(
                        new TeamsCredentials(app.id(), app.tenant(),
                                new TeamsCredentials.Proof.ClientSecret(Secret.of(app.secret()))),
                        app.name(), URI.create(teams.openIdUrl()), URI.create(teams.tokenUrl()), List.of(teams.host())),
                TypedText::parse, log, clock,
                new Timing(() -> isImpatient.get() ? Duration.ZERO : LONG, Duration.ofMillis(5), pause -> {}),
                new Random(7));
        server = EndpointServer.of(platform.endpoints().getFirst());
        teams.connect(server.address());
    }

    @Override
    public void start(InteractionHandler handler) {
        platform.start(handler, event -> {});
    }

    @Override
    public UserId asker() {
        return user(ada);
    }

    @Override
    public UserId other() {
        return user(ben);
    }

    private UserId user(Person person) {
        return new UserId("teams", teams.tenant().id(), person.user().id());
    }

    /** The thread that the asker began last, in the channel. */
    @Override
    public ConversationId conversation() {
        var id = teams.sent().reversed().stream().map(request -> request.activity().path("conversation"))
                .filter(conversation -> conversation.path("conversationType").asText().equals("channel"))
                .map(conversation -> conversation.path("id").asText()).findFirst().orElse(ada.where().id());
        return new ConversationId("teams", teams.tenant().id(), id);
    }

    @Override
    public void types(String words) {
        asker = ada;
        acknowledged(ada.types(words));
    }

    @Override
    public void asksForForm(String words) {
        asker = alone;
        acknowledged(alone.types(words));
        acknowledged(alone.clicks("Open the form"));
    }

    @Override
    public ConversationId placeOfForms() {
        return new ConversationId("teams", teams.tenant().id(), alone.where().id());
    }

    @Override
    public void clicks(String label) {
        clicks(ada, label);
    }

    @Override
    public void otherClicks(String label) {
        clicks(ben, label);
    }

    /** A button that asks first unfolds the question, whose first button says yes. */
    private void clicks(Person person, String label) {
        int requests = teams.sent().size();
        var before = new ArrayList<>(buttons(person));
        acknowledged(person.clicks(label));
        if (teams.sent().size() == requests) {
            var unfolded = new ArrayList<>(buttons(person));
            before.forEach(unfolded::remove);
            acknowledged(person.clicks(unfolded.getFirst()));
        }
    }

    private static List<String> buttons(Person person) {
        return person.seesAll().stream().flatMap(message -> message.buttons().stream()).toList();
    }

    @Override
    public void clicksOldButton() {
        acknowledged(ada.clicks("Another",
                activity -> ((ObjectNode) activity.at("/value/action/data")).put("run", "tip %zz")));
    }

    @Override
    public void submits(Map<String, String> values) {
        acknowledged(asker.submits(values));
    }

    @Override
    public void repeats() {
        try {
            var response = teams.send(teams.sent().getLast());
            if (response.status() != 200) {
                complaints.add(response.toString());
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void losesPatience() {
        isImpatient.set(true);
    }

    @Override
    public Seen awaits(Predicate<Seen> wanted) {
        try {
            ada.awaits(newest -> askerSees().stream().anyMatch(wanted));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return askerSees().reversed().stream().filter(wanted).findFirst().orElseThrow();
    }

    @Override
    public List<Seen> askerSees() {
        return sees(ada);
    }

    @Override
    public List<Seen> otherSees() {
        return sees(ben);
    }

    private static List<Seen> sees(Person person) {
        return person.seesAll().stream().filter(Message::byBot)
                .map(message -> seen(message.sight(), message.shown(), message.readAloud(), message.onlyThey()))
                .toList();
    }

    private static Seen seen(Sight sight, String shown, String readAloud, boolean isPrivate) {
        return new Seen(shown, readAloud, sight.buttons(), sight.called(), sight.links(), sight.formatted(), isPrivate);
    }

    /** A dialog opens with the answer to a click: there is nothing to wait for. */
    @Override
    public Seen awaitsWindow(Predicate<Seen> wanted) {
        var dialog = dialog();
        var seen = seen(dialog.sight(), dialog.shown(), dialog.shown(), true);
        if (!wanted.test(seen)) {
            throw new AssertionError("The dialog is another one: " + seen);
        }
        return seen;
    }

    private Dialog dialog() {
        return alone.dialog()
                .orElseThrow(() -> new AssertionError("No dialog is open; " + complaints + log.lines()));
    }

    @Override
    public Map<String, String> formValues() {
        return dialog().sight().values();
    }

    @Override
    public Map<String, String> formErrors() {
        return dialog().sight().errors();
    }

    @Override
    public List<String> complaints() {
        return Stream.concat(complaints.stream(),
                log.lines().stream().filter(line -> line.startsWith("answer-undelivered"))).toList();
    }

    @Override
    public List<String> log() {
        return log.lines();
    }

    private void acknowledged(Ack ack) {
        if (!ack.ok()) {
            complaints.add(ack.error() + " " + ack.messages());
        }
    }

    @Override
    public void close() {
        platform.close();
        server.close();
        teams.close();
    }
}
