package io.leadershipbot.playground.teams;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.playground.Impossible;
import io.leadershipbot.playground.Origin;
import io.leadershipbot.playground.Origins;
import io.leadershipbot.playground.teams.Activities.Place;
import io.leadershipbot.playground.teams.Hands.Target;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's Teams with one conversation open, for a program that draws cards itself: where a {@link Person} finds
 * things by what they read, this finds them by where they stand in the JSON. What is not there is told as
 * {@link Impossible}.
 */
public final class Client {

    private final Hands hands;
    private final Desk desk;
    private final Conversation conversation;
    private final Origins origins;

    Client(Hands hands, Conversation conversation, Origins origins) {
        this.hands = hands;
        this.desk = hands.desk();
        this.conversation = conversation;
        this.origins = origins;
    }

    /**
     * A message as it is to be drawn.
     *
     * @param thread the message that its thread began with, or null
     * @param author the account that wrote it
     * @param text its words, empty when there are none
     * @param isMarkdown whether the words are markdown
     * @param card or null
     * @param onlyThey whether this person sees a card that nobody else sees
     */
    public record Drawn(String id, @Nullable String thread, String author, boolean byBot, String text,
            boolean isMarkdown, @Nullable ObjectNode card, boolean onlyThey, boolean edited, Origin origin) {}

    /**
     * The dialog in front.
     *
     * @param id another one for each card in it
     */
    public record OpenDialog(String id, String title, ObjectNode card, Origin origin) {}

    /**
     * What became of a click.
     *
     * @param ack how the bot answered
     * @param errors why the client did not send it, by input id
     */
    public record Clicked(Ack ack, Map<String, String> errors) {

        /** Takes an unmodifiable copy. */
        public Clicked {
            errors = Map.copyOf(errors);
        }
    }

    /** Every message here, the oldest first. */
    public List<Drawn> messages() {
        return hands.locked(() -> hands.messages().of(conversation.id()).stream().map(this::drawn).toList());
    }

    private Drawn drawn(Posted message) {
        String me = hands.user().id();
        boolean isOwn = hands.messages().isOwnView(message, me);
        Origin own = origins.of(Messages.key(message, me));
        return new Drawn(message.id(), message.thread(), message.author(), message.byBot(), message.text(),
                !message.textFormat().equals("plain"), hands.messages().card(message, me), isOwn, message.edited(),
                isOwn ? own : origins.of(Messages.key(message)));
    }

    /** The dialog in front, if one is open. */
    public Optional<OpenDialog> dialog() {
        return hands.locked(() -> Optional.ofNullable(desk.dialog).map(open -> new OpenDialog(
                Long.toString(open.number()), open.title(), open.card().card(),
                origins.of(Messages.dialogOf(hands.user().id())))));
    }

    /** What Teams told this person since they last did something. */
    public List<String> isTold() {
        return hands.locked(() -> List.copyOf(desk.told));
    }

    /** Writes something that the bot does not hear of. */
    public void says(String words) {
        hands.sayAside(conversation, words);
    }

    /**
     * Writes to the bot: outside of their chat with it they mention it, and in a channel they begin a thread.
     *
     * @param shown what stands in the chat from then on, the mention before the words
     */
    public Ack types(String words, String shown) {
        forgetWhatWasTold();
        return toldOnce(hands.say(conversation, words, shown));
    }

    /** Uses an action of a message's card. */
    public Clicked clicks(String messageId, JsonPointer action, Map<String, String> inputs) {
        forgetWhatWasTold();
        Target target = hands.locked(() -> {
            Posted message = hands.messages().find(conversation.id(), messageId);
            ObjectNode card = message == null ? null : hands.messages().card(message, hands.user().id());
            if (message == null || card == null) {
                throw new Impossible("This message is not there any more.");
            }
            boolean isChannel = conversation.kind() == Conversation.Kind.CHANNEL;
            String thread = message.thread() == null ? message.id() : message.thread();
            return target(message, new Local(card), new Place(conversation, isChannel ? thread : null), action);
        });
        return sends(target, inputs);
    }

    /** Uses an action of the card in the dialog. */
    public Clicked clicksInDialog(JsonPointer action, Map<String, String> inputs) {
        forgetWhatWasTold();
        Target target = hands.locked(() -> {
            Desk.Open open = desk.dialog;
            if (open == null) {
                throw new Impossible("This dialog is not open any more.");
            }
            return target(null, new Local(open.card().card()), open.place(), action);
        });
        return sends(target, inputs);
    }

    /** Closes the dialog in front; the bot does not hear of it. */
    public void closesDialog() {
        hands.monitor().locked(() -> desk.dialog = null);
        hands.monitor().changed();
    }

    private static Target target(@Nullable Posted message, Local local, Place place, JsonPointer pointer) {
        JsonNode action = local.card().at(pointer);
        String type = action.path("type").asText("");
        if (!type.equals("Action.Submit") && !type.equals("Action.Execute")) {
            throw new Impossible("This is not there any more.");
        }
        if (message == null && type.equals("Action.Execute")) {
            throw new Impossible("In dialogs Teams knows Action.Submit only.");
        }
        return new Target(message, local, place, new Screen.Button(action.path("title").asText(), action));
    }

    private Clicked sends(Target target, Map<String, String> inputs) {
        Map<String, String> errors = hands.locked(() -> fill(target.card(), inputs));
        if (!errors.isEmpty()) {
            return new Clicked(Ack.notSent(errors.values().toArray(String[]::new)), errors);
        }
        Ack ack = toldOnce(hands.send(target, hands.request(target)));
        hands.monitor().changed();
        return new Clicked(ack, Map.of());
    }

    private static Map<String, String> fill(Local local, Map<String, String> inputs) {
        Map<String, Field> fields = new LinkedHashMap<>();
        Screen.inputs(local).forEach(field -> fields.put(field.id(), field));
        Map<String, String> errors = new LinkedHashMap<>();
        inputs.forEach((id, value) -> {
            Field field = fields.get(id);
            if (field == null) {
                throw new Impossible("This is not there any more.");
            }
            try {
                local.type(id, value.isEmpty() ? "" : field.valueOf(value));
            } catch (IllegalArgumentException notOffered) {
                errors.put(id, String.valueOf(notOffered.getMessage()));
            }
        });
        Screen.inputs(local).forEach(field -> {
            String fault = field.fault();
            if (fault != null) {
                errors.putIfAbsent(field.id(), fault);
            }
        });
        return errors;
    }

    private void forgetWhatWasTold() {
        hands.monitor().locked(desk.told::clear);
    }

    /** What is told by the answer itself need not stand on the screen as well. */
    private Ack toldOnce(Ack ack) {
        hands.monitor().locked(() -> desk.told.removeIf(words -> !ack.ok() && ack.messages().contains(words)));
        return ack;
    }
}
