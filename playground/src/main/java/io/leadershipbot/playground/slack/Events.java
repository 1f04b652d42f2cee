package io.leadershipbot.playground.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.playground.Json;

/**
 * What Slack tells the bot of its own accord.
 *
 * @see <a href="https://docs.slack.dev/apis/events-api">Events API</a>
 */
public final class Events {

    private final App app;
    private final BotLink bot;
    private final IdSource ids;
    private final List<Delivery> deliveries = new ArrayList<>();

    Events(App app, BotLink bot, IdSource ids) {
        this.app = app;
        this.bot = bot;
        this.ids = ids;
    }

    /** Asks whether the address is the bot's, as when it is entered in the app's settings. */
    public Ack verifiesUrl() {
        String challenge = bot.locked(() -> ids.id("challenge"));
        ObjectNode question = Json.object().put("token", app.verificationToken()).put("challenge", challenge)
                .put("type", "url_verification");
        return bot.deliver(bot.signed(SlackRequest.json(question)), response -> {
            JsonNode json = Json.read(response.body());
            String answer = json == null || !json.isObject() ? response.body() : json.path("challenge").asText();
            if (!answer.equals(challenge)) {
                throw Refusal.saying("challenge_failed", List.of("The answer does not hold the challenge."));
            }
            return Ack.good(response);
        });
    }

    /** Asks whether the address has a good certificate, as Slack does now and then of the addresses of commands. */
    public Ack checksSsl() {
        return bot.deliver(
                bot.signed(SlackRequest.form(Map.of("token", app.verificationToken(), "ssl_check", "1"))),
                Acks::ofNothing);
    }

    /** Somebody opens the bot's home tab. */
    public Delivery opensHome(Workspace workspace, String userId) {
        return happens(workspace, Json.object().put("type", "app_home_opened").put("user", userId)
                .put("channel", bot.locked(() -> workspace.directWithBot(userId).id())).put("tab", "home")
                .put("event_ts", bot.locked(ids::timestamp)));
    }

    /** Somebody uninstalls the app: the token is dead from now on, and two events say so. */
    public List<Delivery> uninstalls(Workspace workspace) {
        workspace.uninstall();
        ObjectNode revoked = Json.object().put("type", "tokens_revoked");
        revoked.putObject("tokens").putArray("bot").add(workspace.botUserId());
        return List.of(happens(workspace, revoked),
                happens(workspace, Json.object().put("type", "app_uninstalled")));
    }

    /**
     * Something happens. The bot hears of it at once; where it does not acknowledge, once more at once, then after a
     * minute and after five more: see {@link #retries}.
     *
     * @param event the inner event, with its type
     */
    public Delivery happens(Workspace workspace, JsonNode event) {
        Delivery delivery = new Delivery(bot, ids, outer(workspace, event));
        synchronized (deliveries) {
            deliveries.add(delivery);
        }
        delivery.first();
        return delivery;
    }

    /** Sends again what is due by the fake's clock and was not acknowledged. */
    public void retries() {
        List<Delivery> open;
        synchronized (deliveries) {
            deliveries.removeIf(delivery -> !delivery.isOpen());
            open = List.copyOf(deliveries);
        }
        open.forEach(Delivery::ifDue);
    }

    private ObjectNode outer(Workspace workspace, JsonNode event) {
        ObjectNode outer = Json.object().put("token", app.verificationToken()).put("team_id", workspace.id())
                .put("api_app_id", app.id());
        outer.set("event", event);
        outer.put("type", "event_callback").put("event_id", bot.locked(() -> ids.id("Ev")))
                .put("event_time", ids.now().getEpochSecond());
        outer.putArray("authorizations").addObject().putNull("enterprise_id").put("team_id", workspace.id())
                .put("user_id", workspace.botUserId()).put("is_bot", true).put("is_enterprise_install", false);
        return outer.put("is_ext_shared_channel", false).put("event_context", "4-" + workspace.id());
    }
}
