package io.leadershipbot.playground.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.leadershipbot.playground.Impossible;
import io.leadershipbot.playground.Origin;
import io.leadershipbot.playground.Origins;
import io.leadershipbot.playground.slack.blockkit.Mrkdwn;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's Slack with one channel open, for a program that draws it: where a {@link Person} finds things by what they
 * read, this finds them by their ids. What is not there is told as {@link Impossible}.
 */
public final class Client {

    private final Workspace workspace;
    private final Hands hands;
    private final Desk desk;
    private final User user;
    private final Channel channel;
    private final Origins origins;

    Client(Workspace workspace, Hands hands, Desk desk, User user, Channel channel, Origins origins) {
        this.workspace = workspace;
        this.hands = hands;
        this.desk = desk;
        this.user = user;
        this.channel = channel;
        this.origins = origins;
    }

    /** Every message here that this person sees, the oldest first. */
    public List<Message> messages() {
        return workspace.messages(channel.id()).stream().filter(message -> message.isVisibleTo(user.id())).toList();
    }

    /** The form in front, if one is open. */
    public Optional<View> form() {
        return hands.front();
    }

    /** The errors in the form in front, by block id. */
    public Map<String, String> formErrors() {
        return Map.copyOf(desk.errors);
    }

    /** Where a message came from. */
    public Origin origin(Message message) {
        return hands.locked(() -> origins.of(message.ts()));
    }

    /** Where a form came from. */
    public Origin origin(View view) {
        return hands.locked(() -> origins.of(view.id()));
    }

    /** Writes something that is no command: everybody here reads it, and the bot does not hear of it. */
    public void says(String words) {
        hands.locked(() -> workspace.kept().put(new Message(channel.id(), workspace.ids().timestamp(), user.id(), false,
                Mrkdwn.escape(words), JsonNodeFactory.instance.arrayNode(), null, null, null, false)));
    }

    /**
     * Sends a slash command.
     *
     * @throws Impossible when the app has no such command
     */
    public Ack types(String line) {
        Typed typed = Typed.find(line, workspace.app())
                .orElseThrow(() -> new Impossible(line.split(" ", 2)[0] + " is not a command here."));
        return hands.deliver(hands.command(channel, typed),
                response -> Acks.ofCommand(response, workspace, channel, user, typed.line()));
    }

    /**
     * Uses a control of a message; what it asks first has been answered with yes.
     *
     * @param choice what is chosen, as in {@link Person#chooses}; null for buttons
     */
    public Ack uses(String ts, String block, String action, @Nullable Object choice) {
        Message message = messages().stream().filter(one -> one.ts().equals(ts)).findFirst()
                .orElseThrow(() -> new Impossible("This message is not there any more."));
        return uses(found(message, null, control(message.blocks(), is(block, action)), choice));
    }

    /** Uses a control of the form in front. What is not sent at once is kept until the form is submitted. */
    public Ack usesInForm(String viewId, String block, String action, @Nullable Object choice) {
        View view = front(viewId);
        Found found = found(null, view, control(view.blocks(), is(block, action)), choice);
        if (found.value() != null && found.control().keepsValue()) {
            hands.hold(found);
        }
        return found.control().dispatches() ? uses(found) : Ack.notSent();
    }

    /**
     * Submits the form in front. What its client would not send is not sent; {@link #formErrors} tells why.
     *
     * @param choices by block id and action id; what is not among them stays as it was
     */
    public Ack submits(String viewId, Map<String, ? extends Map<String, ?>> choices) {
        View empty = front(viewId);
        List<Found> filled = new ArrayList<>();
        choices.forEach((block, actions) -> actions.forEach((action, choice) -> filled
                .add(chosen(null, empty, control(empty.blocks(), is(block, action)), choice))));
        filled.forEach(hands::hold);
        View view = front(viewId);
        Map<String, String> missing = Forms.missingByBlock(view);
        if (!missing.isEmpty()) {
            desk.errors.clear();
            desk.errors.putAll(missing);
            workspace.monitor().changed();
            return Ack.notSent(missing.values().toArray(String[]::new));
        }
        Ack ack = hands.deliver(hands.submission(view),
                response -> Acks.ofSubmission(response, workspace, user.id(), view, desk.errors));
        workspace.monitor().changed();
        return ack;
    }

    /** Cancels the form in front, if one is open; the bot hears of it only where the form asks for that. */
    public void closesForm() {
        View view = hands.locked(() -> workspace.openViews().closeFront(user.id()));
        desk.errors.clear();
        workspace.monitor().changed();
        if (view != null && view.asksToHearOfClosing()) {
            hands.deliver(hands.closing(view, false), Acks::ofNothing);
        }
    }

    private Ack uses(Found found) {
        return hands.deliver(hands.clicks(List.of(found)), Acks::ofNothing);
    }

    private View front(String viewId) {
        return form().filter(view -> view.id().equals(viewId))
                .orElseThrow(() -> new Impossible("This form is not open any more."));
    }

    private static Predicate<Control> is(String block, String action) {
        return control -> control.blockId().equals(block) && control.actionId().equals(action);
    }

    private static Control control(Iterable<JsonNode> blocks, Predicate<Control> wanted) {
        return Control.in(blocks).stream().filter(wanted).findFirst()
                .orElseThrow(() -> new Impossible("This is not there any more."));
    }

    private static Found found(@Nullable Message message, @Nullable View view, Control control,
            @Nullable Object choice) {
        return control.type().equals("button")
                ? new Found(message, view, control, null)
                : chosen(message, view, control, choice);
    }

    private static Found chosen(@Nullable Message message, @Nullable View view, Control control,
            @Nullable Object choice) {
        try {
            return new Found(message, view, control, null).chosen(choice);
        } catch (IllegalArgumentException notOffered) {
            throw new Impossible(String.valueOf(notOffered.getMessage()));
        }
    }
}
