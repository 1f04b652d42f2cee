package io.leadershipbot.playground.teams;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.playground.teams.Activities.Place;
import io.leadershipbot.playground.teams.Hands.Target;

/**
 * Somebody who sits in front of Teams with one conversation open: types, looks, clicks, fills in forms. What they do
 * goes to the bot as activities with a token, and comes back as Teams would show it.
 */
public final class Person {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Hands hands;
    private final Desk desk;
    private final Conversation conversation;

    Person(Hands hands, Conversation conversation) {
        this.hands = hands;
        this.desk = hands.desk();
        this.conversation = conversation;
    }

    /** Who it is. */
    public User user() {
        return hands.locked(hands::user);
    }

    /** Where they are. */
    public Conversation where() {
        return conversation;
    }

    /**
     * The same person, in a channel or a group chat.
     *
     * @throws IllegalArgumentException when there is none of that name
     */
    public Person in(String channelOrGroup) {
        return new Person(hands, hands.tenant().conversation(channelOrGroup));
    }

    /** The same person, in their chat with the bot. */
    public Person inPersonalChat() {
        return new Person(hands, hands.tenant().personalChat(user()));
    }

    /**
     * Writes to the bot: in a channel or a group chat they mention it, and in a channel they begin a thread.
     *
     * @throws AssertionError when the app is not installed there: nobody could write to it
     */
    public Ack types(String words) {
        mustBeInstalled();
        return hands.say(conversation, words, words);
    }

    /** The request that {@link #types} sends, to be changed or sent by hand. */
    public TeamsRequest typing(String words) {
        return hands.saying(conversation, words);
    }

    /** Installs the app for themselves: the bot is told, with the language of their client. */
    public Ack installs() {
        return hands.install(hands.tenant().personalChat(user()));
    }

    /** Removes the app for themselves; what was said stays. */
    public Ack uninstalls() {
        return hands.uninstall(hands.tenant().personalChat(user()));
    }

    /**
     * Adds the app to a team or a group chat.
     *
     * @throws IllegalArgumentException when there is none of that name
     */
    public Ack addsBotTo(String teamOrGroup) {
        return hands.install(hands.locked(() -> hands.tenant().place(teamOrGroup)));
    }

    /**
     * Removes the app from a team or a group chat.
     *
     * @throws IllegalArgumentException when there is none of that name
     */
    public Ack removesBotFrom(String teamOrGroup) {
        return hands.uninstall(hands.locked(() -> hands.tenant().place(teamOrGroup)));
    }

    /** Lets the bot write to them no more, or again. */
    public void blocks(boolean isBlocked) {
        hands.monitor().locked(() -> hands.tenant().block(hands.tenant().personalChat(user()), isBlocked));
    }

    private void mustBeInstalled() {
        if (!hands.tenant().isInstalledIn(conversation)) {
            throw new AssertionError("The app is not installed in " + conversation.name() + ". Install it first.");
        }
    }

    /** Everything this person sees here, the oldest first. */
    public List<Message> seesAll() {
        return hands.locked(() -> hands.messages().of(conversation.id()).stream().map(this::seen).toList());
    }

    /**
     * The newest message that this person sees here.
     *
     * @throws AssertionError when they see none
     */
    public Message sees() {
        return newest().orElseThrow(() -> new AssertionError("Nothing is in " + conversation.name() + "."));
    }

    private Optional<Message> newest() {
        return seesAll().reversed().stream().findFirst();
    }

    /**
     * Waits until the newest message is such a one.
     *
     * @throws AssertionError when it does not come within ten seconds of the machine's clock
     */
    public Message awaits(Predicate<Message> wanted) throws InterruptedException {
        if (!hands.monitor().await(() -> newest().filter(wanted).isPresent(), PATIENCE)) {
            throw new AssertionError("Waited " + PATIENCE + " in " + conversation.name() + "; the newest is: "
                    + newest());
        }
        return sees();
    }

    /** What Teams told this person in passing, such as errors, the oldest first. */
    public List<String> isTold() {
        return hands.locked(() -> List.copyOf(desk.told));
    }

    /** The addresses that this person's clicks opened. */
    public List<String> opened() {
        return hands.locked(() -> List.copyOf(desk.opened));
    }

    /** Looks from another client, which knows nothing of what this person alone saw and unfolded. */
    public void reloads() {
        hands.monitor().locked(() -> {
            hands.messages().forgetViews(hands.user().id());
            desk.forget();
        });
    }

    /** The dialog in front of this person, if one is open. */
    public Optional<Dialog> dialog() {
        return hands.locked(() -> Optional.ofNullable(desk.dialog)
                .map(open -> new Dialog(open.title(), Screen.of(open.card()).sight(""))));
    }

    /** Closes the dialog in front; the bot does not hear of it. */
    public void closesDialog() {
        hands.monitor().locked(() -> desk.dialog = null);
    }

    /** The errors under the inputs of the dialog in front, or else of the newest message that has inputs, by label. */
    public Map<String, String> formErrors() {
        return dialog().map(dialog -> dialog.sight().errors())
                .orElseGet(() -> seesAll().reversed().stream().filter(message -> !message.sight().values().isEmpty()
                        || !message.sight().errors().isEmpty()).findFirst().map(message -> message.sight().errors())
                        .orElse(Map.of()));
    }

    /**
     * Clicks a button: in the dialog in front, or else in the newest message that has it. Of several with one label in
     * a card it is the last, as what a click unfolds stands beneath.
     *
     * @throws AssertionError when there is no such button on the screen
     */
    public Ack clicks(String label) {
        return clicks(label, activity -> {});
    }

    /** Clicks a button with the activity changed on its way, as if the card had held something else. */
    public Ack clicks(String label, Consumer<ObjectNode> change) {
        return clicks(find(label), change);
    }

    /** The request of a click, to be changed or sent by hand. */
    public TeamsRequest clicking(String label) {
        return hands.request(find(label));
    }

    private Ack clicks(Target target, Consumer<ObjectNode> change) {
        JsonNode action = target.button().action();
        return switch (target.type()) {
            case "Action.ToggleVisibility", "Action.ShowCard" -> locally(() -> target.card().toggle(action));
            case "Action.OpenUrl" -> locally(() -> desk.opened.add(action.path("url").asText()));
            case "Action.Submit" -> sends(target, change);
            case "Action.Execute" -> target.message() == null
                    ? Ack.notSent("In dialogs Teams knows Action.Submit only.")
                    : sends(target, change);
            default -> throw new AssertionError("Nobody knows what " + target.type() + " does.");
        };
    }

    private Ack locally(Runnable work) {
        hands.monitor().locked(work);
        return Ack.local();
    }

    private Ack sends(Target target, Consumer<ObjectNode> change) {
        List<String> faults = hands.locked(() -> Screen.inputs(target.card()).stream().map(Field::fault)
                .filter(Objects::nonNull).toList());
        return faults.isEmpty()
                ? hands.send(target, hands.request(target).changed(change))
                : Ack.notSent(faults.toArray(String[]::new));
    }

    /**
     * Fills in inputs by their labels: of the dialog in front, or else of the newest message that has them all.
     *
     * @param values what is typed, or the title of a choice
     * @throws AssertionError when there are no such inputs
     * @throws IllegalArgumentException when one does not offer the choice
     */
    public Person fills(Map<String, String> values) {
        hands.monitor().locked(() -> fill(form(values).card(), values));
        return this;
    }

    /**
     * Fills in inputs and clicks the one button of that card that sends them.
     *
     * @throws AssertionError when there are no such inputs, or none or several such buttons
     */
    public Ack submits(Map<String, String> values) {
        Target target = hands.locked(() -> {
            Shown form = form(values);
            fill(form.card(), values);
            List<Screen.Button> ways = Screen.of(form.card()).buttons().stream().filter(Person::sends).toList();
            if (ways.size() != 1) {
                throw new AssertionError("Click one of these to submit: " + ways.stream().map(Screen.Button::title)
                        .toList());
            }
            return form.target(ways.getFirst());
        });
        return clicks(target, activity -> {});
    }

    private static boolean sends(Screen.Button button) {
        String type = button.action().path("type").asText();
        return type.equals("Action.Submit") || type.equals("Action.Execute");
    }

    private static void fill(Local card, Map<String, String> values) {
        for (Field field : Screen.of(card).fields()) {
            String value = values.get(field.label());
            if (value != null) {
                card.type(field.id(), field.valueOf(value));
            }
        }
    }

    /** A card on the screen. */
    private record Shown(Optional<Posted> message, Local card, Place place) {

        Target target(Screen.Button button) {
            return new Target(message.orElse(null), card, place, button);
        }
    }

    /** The dialog in front alone, or the cards of the messages, the newest first. */
    private List<Shown> shown() {
        Desk.Open open = desk.dialog;
        if (open != null) {
            return List.of(new Shown(Optional.empty(), open.card(), open.place()));
        }
        List<Shown> shown = new ArrayList<>();
        for (Posted message : hands.messages().of(conversation.id()).reversed()) {
            card(message).ifPresent(card -> shown.add(new Shown(Optional.of(message), card, place(message))));
        }
        return shown;
    }

    private Target find(String label) {
        return hands.locked(() -> {
            for (Shown card : shown()) {
                for (Screen.Button button : Screen.of(card.card()).buttons().reversed()) {
                    if (button.title().equals(label)) {
                        return card.target(button);
                    }
                }
            }
            throw new AssertionError("No button '" + label + "' in " + conversation.name() + ". There are: "
                    + shown().stream().flatMap(card -> Screen.of(card.card()).buttons().stream())
                            .map(Screen.Button::title).toList());
        });
    }

    private Shown form(Map<String, String> values) {
        for (Shown card : shown()) {
            List<String> labels = Screen.of(card.card()).fields().stream().map(Field::label).toList();
            if (!labels.isEmpty() && labels.containsAll(values.keySet())) {
                return card;
            }
        }
        throw new AssertionError("No form has all of these: " + values.keySet());
    }

    private Place place(Posted message) {
        boolean isChannel = conversation.kind() == Conversation.Kind.CHANNEL;
        return new Place(conversation,
                !isChannel ? null : message.thread() == null ? message.id() : message.thread());
    }

    private Optional<Local> card(Posted message) {
        return Optional.ofNullable(hands.messages().card(message, hands.user().id()))
                .map(card -> desk.local(message, card));
    }

    private Message seen(Posted message) {
        Map<String, JsonNode> mentions = new HashMap<>();
        message.entities().forEach(entity -> mentions.put(entity.path("text").asText(), entity.path("mentioned")));
        boolean isMarkdown = !message.textFormat().equals("plain");
        Rendered text = isMarkdown
                ? Markdown.render(message.text(), mentions)
                : new Rendered(message.text(), List.of(), List.of(), List.of());
        Optional<Local> card = card(message);
        Sight sight = card.map(one -> Screen.of(one).sight(text.words())).orElseGet(() -> new Sight(text.words(),
                List.of(), text.formatted(), text.links(), text.called(), Map.of(), Map.of()));
        String aloud = card.map(one -> one.card().path("fallbackText").asText("")).filter(words -> !words.isEmpty())
                .or(() -> Optional.ofNullable(message.summary())).orElse(text.words());
        return new Message(message.id(), message.author(), message.byBot(), message.edited(),
                hands.messages().isOwnView(message, hands.user().id()), aloud, sight);
    }
}
