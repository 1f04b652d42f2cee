package io.leadershipbot.playground.slack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Somebody who sits in front of Slack with one channel open: types, looks, clicks, fills in forms. What they do
 * goes to the bot as signed requests, and comes back into the channel as Slack would show it.
 */
public final class Person {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Workspace workspace;
    private final Payloads payloads;
    private final BotLink bot;
    private final Desk desk;
    private final User user;
    private final Channel channel;

    Person(Workspace workspace, Payloads payloads, BotLink bot, Desk desk, User user, Channel channel) {
        this.workspace = workspace;
        this.payloads = payloads;
        this.bot = bot;
        this.desk = desk;
        this.user = user;
        this.channel = channel;
    }

    /** The same person, with another channel open. */
    public Person in(String channelId) {
        return new Person(workspace, payloads, bot, desk, user, monitor(() -> workspace.channel(channelId)));
    }

    /** The same person, in their direct messages with the bot. */
    public Person inDirectMessages() {
        return in(monitor(() -> workspace.directWithBot(user.id()).id()));
    }

    /** Types a slash command and presses enter. */
    public Ack types(String line) {
        Typed typed = Typed.of(line, workspace.app());
        return bot.deliver(typing(line),
                response -> Acks.ofCommand(response, workspace, channel, user, typed.line()));
    }

    /** The signed request that {@link #types} sends, to be changed or sent by hand. */
    public SlackRequest typing(String line) {
        Typed typed = Typed.of(line, workspace.app());
        return bot.signed(SlackRequest.form(monitor(() -> payloads.command(workspace, workspace.channel(channel.id()),
                user, typed.command(), typed.text(workspace)))));
    }

    /** Everything this person sees in the channel, the oldest first. */
    public List<Message> seesAll() {
        boolean open = monitor(() -> workspace.channel(channel.id()).isOpenTo(user.id()));
        return workspace.messages(channel.id()).stream().filter(message -> open && message.isVisibleTo(user.id()))
                .toList();
    }

    /**
     * The newest message that this person sees in the channel.
     *
     * @throws AssertionError when they see none
     */
    public Message sees() {
        List<Message> all = seesAll();
        if (all.isEmpty()) {
            throw new AssertionError(user.id() + " sees nothing in " + channel.id() + ".");
        }
        return all.getLast();
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

    private Optional<Message> newest() {
        List<Message> all = seesAll();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /**
     * Clicks a button: in the form in front, or else in the newest message that has it. A button that asks first
     * sends nothing: go on with {@link #confirms} or {@link #dismisses}.
     *
     * @param name its label or action id
     * @throws AssertionError when there is no such button
     */
    public Ack clicks(String name) {
        Found found = find(name);
        ObjectNode confirm = (ObjectNode) found.control().json().get("confirm");
        if (confirm != null) {
            desk.asked = new Desk.Asked(name, Shown.text(confirm), found);
            return Ack.notSent("asked: " + Shown.text(confirm));
        }
        return send(List.of(found.chosen(null)));
    }

    /** Says yes to what the last click asked. */
    public Ack confirms() {
        Found found = desk.answer().found();
        return send(List.of(found.chosen(null)));
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
     * Picks or types something: see {@link Values#chosen}. Tells the bot where Slack does, and only remembers it
     * where a form is submitted later.
     *
     * @param name the control's label, action id or block id
     * @param choice an option's label or value, a text, an id, a date; a collection for checkboxes
     * @throws AssertionError when there is no such control
     */
    public Ack chooses(String name, Object choice) {
        Found found = find(name).chosen(choice);
        if (found.view() != null) {
            hold(found);
        }
        return found.control().dispatches() ? send(List.of(found)) : Ack.notSent("kept until the form is submitted");
    }

    /** The signed request of one or several clicks at once, to be changed or sent by hand. */
    public SlackRequest clicking(String... names) {
        return bot.signed(SlackRequest.payload(payload(List.of(names).stream().map(this::find)
                .map(found -> found.chosen(null)).toList())));
    }

    /** The form in front, if one is open. */
    public Optional<View> form() {
        return Optional.ofNullable(monitor(() -> workspace.openViews().front(user.id())));
    }

    /** Waits for a form that opens after the acknowledgement. */
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
        choices.forEach((name, choice) -> hold(find(name).chosen(choice)));
        return this;
    }

    /** Fills in inputs and submits. */
    public Ack submits(Map<String, ?> choices) {
        return fills(choices).submits();
    }

    /** Submits the form in front. Slack's client sends nothing while a required input is empty. */
    public Ack submits() {
        View view = front();
        String[] missing = Forms.missing(view).toArray(String[]::new);
        if (missing.length > 0) {
            return Ack.notSent(missing);
        }
        return bot.deliver(submitting(),
                response -> Acks.ofSubmission(response, workspace, user.id(), view, desk.errors));
    }

    /** The signed request that {@link #submits} sends, to be changed or sent by hand. */
    public SlackRequest submitting() {
        View view = front();
        return bot.signed(SlackRequest.payload(monitor(() -> payloads.submission(workspace, user, view))));
    }

    /** Cancels the form in front; the bot hears of it only where the form asks for that. */
    public Ack closesForm() {
        View view = front();
        desk.errors.clear();
        workspace.monitor().locked(() -> workspace.openViews().closeFront(user.id()));
        return closed(view, false);
    }

    private Ack closed(View view, boolean cleared) {
        if (!view.asksToHearOfClosing()) {
            return Ack.notSent("the form does not ask for notify_on_close");
        }
        ObjectNode payload = monitor(() -> payloads.closing(workspace, user, view, cleared));
        return bot.deliver(bot.signed(SlackRequest.payload(payload)), Acks::ofNothing);
    }

    private View front() {
        return form().orElseThrow(() -> new AssertionError(user.id() + " has no form open."));
    }

    private Ack send(List<Found> used) {
        return bot.deliver(bot.signed(SlackRequest.payload(payload(used))), Acks::ofNothing);
    }

    private ObjectNode payload(List<Found> used) {
        return monitor(() -> {
            List<ObjectNode> actions = new ArrayList<>();
            ObjectNode values = used.getFirst().values();
            for (Found found : used) {
                actions.add(Payloads.action(workspace, found.control(), found.value()));
                if (found.value() != null && found.control().keepsValue()) {
                    Values.put(values, found.control(), found.value());
                }
            }
            View view = used.getFirst().view();
            Message message = used.getFirst().message();
            if (view != null) {
                View now = workspace.openViews().front(user.id());
                return payloads.clicks(workspace, user, now == null ? view : now, actions);
            }
            return payloads.clicks(workspace, user, Objects.requireNonNull(message), values, actions);
        });
    }

    private void hold(Found found) {
        monitor(() -> {
            View view = front();
            ObjectNode values = view.values().deepCopy();
            Values.put(values, found.control(), Objects.requireNonNull(found.value()));
            workspace.openViews().hold(user.id(), view, values);
            return view;
        });
    }

    private Found find(String name) {
        Optional<View> view = form();
        if (view.isPresent()) {
            return Found.in(view.get(), name);
        }
        return Found.in(seesAll(), name, user.id() + " in " + channel.id());
    }

    private <T> T monitor(Supplier<T> work) {
        return workspace.monitor().locked(work);
    }
}
