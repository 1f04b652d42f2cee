package io.leadershipbot.playground.slack;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Somebody who sits in front of Slack with one channel open: types, looks, clicks, fills in forms. What they do
 * goes to the bot as signed requests, and comes back into the channel as Slack would show it.
 */
public final class Person {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Workspace workspace;
    private final Hands hands;
    private final Desk desk;
    private final User user;
    private final Channel channel;

    Person(Workspace workspace, Hands hands, Desk desk, User user, Channel channel) {
        this.workspace = workspace;
        this.hands = hands;
        this.desk = desk;
        this.user = user;
        this.channel = channel;
    }

    /** The same person, with another channel open. */
    public Person in(String channelId) {
        return new Person(workspace, hands, desk, user, hands.locked(() -> workspace.channel(channelId)));
    }

    /** The same person, in their direct messages with the bot. */
    public Person inDirectMessages() {
        return in(hands.locked(() -> workspace.directWithBot(user.id()).id()));
    }

    /**
     * Types a slash command and presses enter.
     *
     * @throws AssertionError when the app has no such command: Slack would send nothing
     */
    public Ack types(String line) {
        Typed typed = Typed.of(line, workspace.app());
        Ack ack = hands.deliver(hands.command(channel, typed),
                response -> Acks.ofCommand(response, workspace, channel, user, typed.line()));
        if (!ack.ok()) {
            desk.told.add(typed.command() + " failed with the error \"" + ack.error() + "\"");
        }
        return ack;
    }

    /** The signed request that {@link #types} sends, to be changed or sent by hand. */
    public SlackRequest typing(String line) {
        return hands.command(channel, Typed.of(line, workspace.app()));
    }

    /** Everything this person sees in the channel, the oldest first. */
    public List<Message> seesAll() {
        boolean open = hands.locked(() -> workspace.channel(channel.id()).isOpenTo(user.id()));
        return workspace.messages(channel.id()).stream().filter(message -> open && message.isVisibleTo(user.id()))
                .toList();
    }

    /**
     * The newest message that this person sees in the channel.
     *
     * @throws AssertionError when they see none
     */
    public Message sees() {
        return newest().orElseThrow(() -> new AssertionError(user.id() + " sees nothing in " + channel.id() + "."));
    }

    /** What Slack told this person about commands that failed, the oldest first. */
    public List<String> isTold() {
        return List.copyOf(desk.told);
    }

    /**
     * Waits for a message that comes after the acknowledgement, by {@code response_url} or by the Web API.
     *
     * @return the newest visible message, as soon as it is such a one
     * @throws AssertionError when it does not come within ten seconds of the machine's clock
     */
    public Message awaits(Predicate<Message> wanted) throws InterruptedException {
        if (!workspace.monitor().await(() -> newest().filter(wanted).isPresent(), PATIENCE)) {
            throw new AssertionError(user.id() + " waited " + PATIENCE + " in " + channel.id() + "; the newest is: "
                    + newest());
        }
        return sees();
    }

    /** Loads Slack anew: messages that only this person saw are gone. */
    public void reloads() {
        workspace.monitor().locked(() -> workspace.messages().stream()
                .filter(message -> user.id().equals(message.ephemeralTo())).forEach(workspace.kept()::remove));
    }

    /**
     * Clicks a button: in the form in front, or else in the newest message that has it. A button that asks first
     * sends nothing: go on with {@link #confirms} or {@link #dismisses}.
     *
     * @param name its label or action id
     * @throws AssertionError when there is no such button
     */
    public Ack clicks(String name) {
        Found found = find(name).pressed();
        JsonNode confirm = found.control().json().path("confirm");
        if (confirm.isObject()) {
            desk.asked = new Desk.Asked(Shown.text(confirm), found);
            return Ack.notSent("asked: " + Shown.text(confirm));
        }
        return uses(found);
    }

    /** Says yes to what the last click asked. */
    public Ack confirms() {
        return uses(desk.answer().found());
    }

    /** Says no to what the last click asked; nothing is sent. */
    public void dismisses() {
        desk.answer();
    }

    /** What the last click asks, if it asks. */
    public Optional<String> isAsked() {
        return Optional.ofNullable(desk.asked).map(Desk.Asked::text);
    }

    /**
     * Picks or types something. Tells the bot where Slack does, and only remembers it where a form is submitted
     * later.
     *
     * @param name the control's label, action id or block id
     * @param choice an option's label or value, a text, an id, a date; a collection for checkboxes
     * @throws AssertionError when there is no such control
     * @throws IllegalArgumentException when it does not offer the choice
     */
    public Ack chooses(String name, Object choice) {
        Found found = find(name).chosen(choice);
        if (found.view() != null && found.control().keepsValue()) {
            hands.hold(found);
        }
        return found.control().dispatches() ? uses(found) : Ack.notSent("kept until the form is submitted");
    }

    /** The signed request of one or several clicks at once, to be changed or sent by hand. */
    public SlackRequest clicking(String... names) {
        return hands.clicks(Stream.of(names).map(name -> find(name).pressed()).toList());
    }

    /** The form in front, if one is open. */
    public Optional<View> form() {
        return hands.front();
    }

    /**
     * Waits for a form that opens after the acknowledgement.
     *
     * @throws AssertionError when it does not come within ten seconds of the machine's clock
     */
    public View awaitsForm(Predicate<View> wanted) throws InterruptedException {
        if (!workspace.monitor().await(() -> form().filter(wanted).isPresent(), PATIENCE)) {
            throw new AssertionError(user.id() + " waited " + PATIENCE + " for a form; in front is: " + form());
        }
        return front();
    }

    /** The errors that stand in the form in front, by block id. */
    public Map<String, String> formErrors() {
        return Map.copyOf(desk.errors);
    }

    /** Fills in inputs of the form in front, by label, action id or block id. */
    public Person fills(Map<String, ?> choices) {
        View view = front();
        choices.forEach((name, choice) -> hands.hold(Found.in(view, name).chosen(choice)));
        return this;
    }

    /** Fills in inputs and submits. */
    public Ack submits(Map<String, ?> choices) {
        return fills(choices).submits();
    }

    /** Submits the form in front. Slack's client sends nothing while a required input is empty. */
    public Ack submits() {
        View view = front();
        List<String> missing = Forms.missing(view);
        if (!missing.isEmpty()) {
            return Ack.notSent(missing.toArray(String[]::new));
        }
        return hands.deliver(hands.submission(view),
                response -> Acks.ofSubmission(response, workspace, user.id(), view, desk.errors));
    }

    /** The signed request that {@link #submits} sends, to be changed or sent by hand. */
    public SlackRequest submitting() {
        return hands.submission(front());
    }

    /** Cancels the form in front; the bot hears of it only where the form asks for that. */
    public Ack closesForm() {
        View view = front();
        hands.locked(() -> workspace.openViews().closeFront(user.id()));
        return hasClosed(view, false);
    }

    /** Closes all forms at once; the bot hears of each that asks for it, the one in front first. */
    public List<Ack> closesAllForms() {
        List<View> views = workspace.views(user.id());
        hands.locked(() -> workspace.openViews().closeAll(user.id()));
        return views.stream().map(view -> hasClosed(view, true)).toList();
    }

    private Ack hasClosed(View view, boolean cleared) {
        desk.errors.clear();
        if (!view.asksToHearOfClosing()) {
            return Ack.notSent("the form does not ask for notify_on_close");
        }
        return hands.deliver(hands.closing(view, cleared), Acks::ofNothing);
    }

    private Ack uses(Found found) {
        return hands.deliver(hands.clicks(List.of(found)), Acks::ofNothing);
    }

    private Found find(String name) {
        return form().map(view -> Found.in(view, name))
                .orElseGet(() -> Found.in(seesAll(), name, user.id() + " in " + channel.id()));
    }

    private View front() {
        return form().orElseThrow(() -> new AssertionError(user.id() + " has no form open."));
    }

    private Optional<Message> newest() {
        return seesAll().reversed().stream().findFirst();
    }
}
