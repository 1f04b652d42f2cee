package io.leadershipbot.playground.teams;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.playground.Json;
import org.jspecify.annotations.Nullable;

/**
 * What Teams sends to a bot, in its shape.
 *
 * @see <a href="https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/channel-and-group-conversations">
 *      Channel and group conversations</a>
 * @see <a href="https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/universal-actions-for-adaptive-cards/work-with-universal-actions-for-adaptive-cards">
 *      Universal Actions</a>
 * @see <a href="https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/task-modules/task-modules-bots">
 *      Dialogs</a>
 */
final class Activities {

    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX",
            Locale.ROOT);
    private static final DateTimeFormatter TICKS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSXXX",
            Locale.ROOT);

    private final App app;
    private final String serviceUrl;
    private final IdSource ids;

    Activities(App app, String serviceUrl, IdSource ids) {
        this.app = app;
        this.serviceUrl = serviceUrl;
        this.ids = ids;
    }

    /** Where something happens: a conversation, and the message that its thread began with, in channels. */
    record Place(Conversation conversation, @Nullable String thread) {}

    /** Typed words; where others read along with the mention without which the bot would not hear of it. */
    ObjectNode message(String id, Place place, User user, String words) {
        ObjectNode activity = byClient("message", id, place, user, MILLIS).put("textFormat", "plain");
        channelData(activity).putObject("source").put("name", "message");
        String html = escaped(words);
        if (place.conversation().kind() == Conversation.Kind.PERSONAL) {
            return activity.put("text", html);
        }
        String call = "<at>" + app.name() + "</at>";
        activity.put("text", html.isEmpty() ? call : call + " " + html);
        ObjectNode mention = ((ArrayNode) activity.path("entities")).addObject().put("type", "mention").put("text",
                call);
        mention.putObject("mentioned").put("id", app.botId()).put("name", app.name());
        activity.putArray("attachments").addObject().put("contentType", "text/html").put("content",
                "<p><span itemscope=\"\" itemtype=\"http://schema.skype.com/Mention\" itemid=\"0\">" + app.name()
                        + "</span>&nbsp;" + html + "</p>");
        return activity;
    }

    /** A click that the client sends as a message without words. */
    ObjectNode submitted(Place place, User user, String card, JsonNode data) {
        ObjectNode activity = byClient("message", ids.message(), place, user, MILLIS);
        activity.put("replyToId", card).set("value", data);
        channelData(activity).putObject("source").put("name", "message");
        return activity;
    }

    /** {@code adaptiveCard/action}. */
    ObjectNode execute(Place place, User user, String card, JsonNode action, JsonNode data) {
        ObjectNode activity = invoke("adaptiveCard/action", place, user);
        activity.put("replyToId", card);
        ObjectNode clicked = activity.putObject("value").put("trigger", "manual").putObject("action")
                .put("type", "Action.Execute");
        for (String name : new String[]{"title", "id", "verb"}) {
            if (action.has(name)) {
                clicked.set(name, action.get(name));
            }
        }
        clicked.set("data", data);
        return activity;
    }

    /** {@code task/fetch} or {@code task/submit}. */
    ObjectNode task(String name, Place place, User user, JsonNode data) {
        ObjectNode activity = invoke(name, place, user);
        ObjectNode value = activity.putObject("value");
        value.set("data", data);
        value.putObject("context").put("theme", "default");
        return activity;
    }

    private ObjectNode invoke(String name, Place place, User user) {
        ObjectNode activity = byClient("invoke", ids.event(), place, user, TICKS).put("name", name);
        channelData(activity).putObject("source").put("name", "message");
        return activity;
    }

    /** Something that somebody did at a client. */
    private ObjectNode byClient(String type, String id, Place place, User user, DateTimeFormatter precision) {
        ObjectNode activity = event(type, id, place, user, precision);
        Instant now = ids.now();
        activity.set("from", user.account());
        activity.put("localTimestamp", precision.format(now.atZone(user.zone()).toOffsetDateTime()))
                .put("localTimezone", user.tz()).put("locale", user.locale());
        activity.putArray("entities").addObject().put("locale", user.locale()).put("country", user.country())
                .put("platform", user.platform()).put("timezone", user.tz()).put("type", "clientInfo");
        return activity;
    }

    /** Something that happened although nobody sat at a client; whom it is about has no name there. */
    ObjectNode event(String type, String id, Place place, User user) {
        return event(type, id, place, user, TICKS);
    }

    private ObjectNode event(String type, String id, Place place, User user, DateTimeFormatter precision) {
        Conversation conversation = place.conversation();
        ObjectNode activity = Json.object().put("type", type).put("id", id)
                .put("timestamp", precision.format(ids.now().atZone(ZoneId.of("UTC")).toOffsetDateTime()
                        .withOffsetSameInstant(ZoneOffset.UTC)))
                .put("channelId", "msteams").put("serviceUrl", serviceUrl);
        activity.putObject("from").put("id", user.id()).put("aadObjectId", user.objectId());
        activity.set("conversation", conversation.json(place.thread()));
        activity.putObject("recipient").put("id", app.botId()).put("name", app.name());
        ObjectNode data = activity.putObject("channelData");
        data.putObject("tenant").put("id", conversation.tenant());
        Team team = conversation.team();
        if (team != null) {
            data.put("teamsChannelId", conversation.id()).put("teamsTeamId", team.id());
            data.putObject("channel").put("id", conversation.id());
            data.set("team", team.json());
        }
        return activity;
    }

    static ObjectNode channelData(ObjectNode activity) {
        return (ObjectNode) activity.path("channelData");
    }

    /** What clients make of typed words. */
    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
