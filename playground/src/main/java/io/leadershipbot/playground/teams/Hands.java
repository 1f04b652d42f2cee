package io.leadershipbot.playground.teams;

import java.util.List;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.playground.Json;
import io.leadershipbot.playground.Monitor;
import io.leadershipbot.playground.teams.Activities.Place;
import org.jspecify.annotations.Nullable;

import static java.util.Objects.requireNonNull;

/** How what a person does becomes a request, and its answer something that they see. */
final class Hands {

    private final Monitor monitor;
    private final IdSource ids;
    private final Tenant tenant;
    private final Messages messages;
    private final Activities activities;
    private final Installing installing;
    private final BotLink bot;
    private final String userId;
    private final Desk desk;

    Hands(Monitor monitor, IdSource ids, Tenant tenant, Messages messages, Activities activities, Installing installing,
            BotLink bot,
            String userId, Desk desk) {
        this.monitor = monitor;
        this.ids = ids;
        this.tenant = tenant;
        this.messages = messages;
        this.activities = activities;
        this.installing = installing;
        this.bot = bot;
        this.userId = userId;
        this.desk = desk;
    }

    /** A button that was found: in a message, or in the dialog in front when there is none. */
    record Target(@Nullable Posted message, Local card, Place place, Screen.Button button) {

        String type() {
            return button.action().path("type").asText();
        }

        boolean opensDialog() {
            return message != null && type().equals("Action.Submit")
                    && button.action().path("data").path("msteams").path("type").asText().equals("task/fetch");
        }
    }

    Monitor monitor() {
        return monitor;
    }

    <T> T locked(Supplier<T> work) {
        return monitor.locked(work);
    }

    Tenant tenant() {
        return tenant;
    }

    Messages messages() {
        return messages;
    }

    Desk desk() {
        return desk;
    }

    User user() {
        return tenant.byId(userId).orElseThrow();
    }

    /** Says words to whoever is there, without the bot. */
    void sayAside(Conversation conversation, String words) {
        monitor.locked(
                () -> messages.put(Posted.byPerson(conversation.id(), ids.message(), null, user(), words)));
    }

    /**
     * Says words to the bot.
     *
     * @param shown what stands in the chat from then on
     */
    Ack say(Conversation conversation, String words, String shown) {
        return bot.tell(locked(() -> {
            String id = ids.message();
            boolean isChannel = conversation.kind() == Conversation.Kind.CHANNEL;
            TeamsRequest request = message(new Place(conversation, isChannel ? id : null), id, words);
            bot.causedBy(request,
                    () -> messages.put(Posted.byPerson(conversation.id(), id, null, user(), shown)));
            return request;
        }));
    }

    /** A request with words, which are not in the chat. */
    TeamsRequest saying(Conversation conversation, String words) {
        return locked(() -> {
            String id = ids.message();
            boolean isChannel = conversation.kind() == Conversation.Kind.CHANNEL;
            return message(new Place(conversation, isChannel ? id : null), id, words);
        });
    }

    private TeamsRequest message(Place place, String id, String words) {
        return bot.signed(TeamsRequest.of(activities.message(id, place, user(), words)));
    }

    /** Installs the app, and tells the bot in the order in which Teams does. */
    Ack install(Conversation where) {
        List<ObjectNode> news = locked(() -> {
            tenant.install(where);
            return List.of(installing.update("add", where, user(), true),
                    installing.members("membersAdded", where, user()));
        });
        return tell(news);
    }

    Ack uninstall(Conversation where) {
        List<ObjectNode> news = locked(() -> {
            tenant.uninstall(where);
            return List.of(installing.update("remove", where, user(), true),
                    installing.members("membersRemoved", where, user()));
        });
        return tell(news);
    }

    /** The first answer that is not right, or the last one. */
    private Ack tell(List<ObjectNode> news) {
        List<Ack> acks = news.stream().map(activity -> bot.tell(bot.signed(TeamsRequest.of(activity)))).toList();
        return acks.stream().filter(ack -> !ack.ok()).findFirst().orElse(acks.getLast());
    }

    TeamsRequest request(Target target) {
        return bot.signed(TeamsRequest.of(locked(() -> activity(target))));
    }

    private ObjectNode activity(Target target) {
        JsonNode action = target.button().action();
        Posted message = target.message();
        ObjectNode data = data(target);
        if (message == null) {
            return activities.task("task/submit", target.place(), user(), data);
        }
        if (target.type().equals("Action.Execute")) {
            return activities.execute(target.place(), user(), message.id(), action, data);
        }
        return target.opensDialog()
                ? activities.task("task/fetch", target.place(), user(), data)
                : activities.submitted(target.place(), user(), message.id(), data);
    }

    /** What the action carries, and what stands in the card's inputs. */
    private static ObjectNode data(Target target) {
        JsonNode action = target.button().action();
        ObjectNode data = action.path("data") instanceof ObjectNode own ? own.deepCopy() : Json.object();
        if (!action.path("associatedInputs").asText("auto").equalsIgnoreCase("none")) {
            Screen.inputs(target.card()).forEach(field -> data.put(field.id(), field.value()));
        }
        return data;
    }

    /** Sends a click, and shows the answer. */
    Ack send(Target target, TeamsRequest request) {
        Posted message = target.message();
        if (message == null) {
            TeamsRequest renewed = bot.signed(request.changed(activity -> activity.put("id", locked(ids::event))));
            return bot.ask(List.of(request, request, renewed),
                    response -> ofDialog(InvokeAnswers.submitted(response, desk, target.place())));
        }
        if (target.type().equals("Action.Execute")) {
            return bot.ask(List.of(request), response -> InvokeAnswers.clicked(response, desk,
                    card -> messages.show(requireNonNull(message), userId, card)));
        }
        return target.opensDialog()
                ? bot.ask(List.of(request), response -> ofDialog(InvokeAnswers.fetched(response, desk, target.place())))
                : bot.tell(request);
    }

    private Ack ofDialog(Ack ack) {
        messages.dialogChanged(userId);
        return ack;
    }
}
