package io.leadershipbot.playground.teams;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.playground.Monitor;
import io.leadershipbot.playground.teams.Activities.Place;

/**
 * What Teams tells the bot although nobody types or clicks. To most of it a bot has nothing to say.
 *
 * @see <a href="https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/subscribe-to-conversation-events">
 *      Conversation events</a>
 */
public final class Events {

    private final Monitor monitor;
    private final BotLink bot;
    private final Activities activities;
    private final Installing installing;
    private final IdSource ids;

    Events(Monitor monitor, BotLink bot, Activities activities, Installing installing, IdSource ids) {
        this.monitor = monitor;
        this.bot = bot;
        this.activities = activities;
        this.installing = installing;
        this.ids = ids;
    }

    /** An administrator installs the app for everybody who has not got it: nobody sat at a client. */
    public List<Ack> installsForEverybody(Tenant tenant) {
        List<ObjectNode> told = monitor.locked(() -> {
            List<ObjectNode> news = new ArrayList<>();
            for (User user : tenant.users()) {
                Conversation chat = tenant.personalChat(user);
                if (!tenant.isInstalledIn(chat)) {
                    tenant.install(chat);
                    news.add(installing.update("add", chat, user, false));
                    news.add(installing.members("membersAdded", chat, user));
                }
            }
            return news;
        });
        return told.stream().map(this::tell).toList();
    }

    /** Another version of the app takes the place of the one that somebody has. */
    public Ack upgrades(Person person) {
        return tell(monitor.locked(() -> installing.update("add-upgrade", person.where(), person.user(), false)));
    }

    /** Somebody puts a sign under a message, such as {@code like}. */
    public Ack reacts(Person person, Message message, String sign) {
        return tell(monitor.locked(() -> {
            ObjectNode activity = event("messageReaction", ids.event(), person).put("replyToId", message.id());
            activity.putArray("reactionsAdded").addObject().put("type", sign);
            return activity;
        }));
    }

    /** Somebody is typing. */
    public Ack isTyping(Person person) {
        return tell(monitor.locked(() -> event("typing", ids.event(), person)));
    }

    /** Somebody changes a message of theirs; its id stays. */
    public Ack edits(Person person, Message message, String words) {
        return tell(monitor.locked(() -> {
            ObjectNode activity = event("messageUpdate", message.id(), person).put("text", words).put("textFormat",
                    "plain");
            Activities.channelData(activity).put("eventType", "editMessage");
            return activity;
        }));
    }

    /** Somebody takes a message of theirs back. */
    public Ack deletes(Person person, Message message) {
        return tell(monitor.locked(() -> {
            ObjectNode activity = event("messageDelete", message.id(), person);
            Activities.channelData(activity).put("eventType", "softDeleteMessage");
            return activity;
        }));
    }

    private ObjectNode event(String type, String id, Person person) {
        return activities.event(type, id, new Place(person.where(), null), person.user());
    }

    private Ack tell(ObjectNode activity) {
        return bot.tell(bot.signed(TeamsRequest.of(activity)));
    }
}
