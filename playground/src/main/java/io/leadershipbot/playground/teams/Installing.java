package io.leadershipbot.playground.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.playground.teams.Activities.Place;

/**
 * What Teams tells a bot about where it is.
 *
 * @see <a href="https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/subscribe-to-conversation-events">
 *      Conversation events</a>
 */
final class Installing {

    private final App app;
    private final Activities activities;
    private final IdSource ids;

    Installing(App app, Activities activities, IdSource ids) {
        this.app = app;
        this.activities = activities;
        this.ids = ids;
    }

    /**
     * {@code installationUpdate}: of the client it tells the language and no zone, of the person no name.
     *
     * @param action {@code add}, {@code remove}, {@code add-upgrade} or {@code remove-upgrade}
     * @param byClient whether somebody sat at a client, whose language is told then
     */
    ObjectNode update(String action, Conversation where, User user, boolean byClient) {
        ObjectNode activity = activities.event("installationUpdate", ids.event(), new Place(where, null), user);
        if (byClient) {
            activity.put("locale", user.locale()).putArray("entities").addObject().put("type", "clientInfo")
                    .put("locale", user.locale());
        }
        Activities.channelData(activity).putObject("source").put("name", "message");
        if (where.team() != null) {
            Activities.channelData(activity).putObject("settings").putObject("selectedChannel").put("id", where.id());
        }
        return activity.put("action", action);
    }

    /** {@code conversationUpdate} with the bot as the member who came or went. */
    ObjectNode members(String came, Conversation where, User user) {
        ObjectNode activity = activities.event("conversationUpdate", ids.event(), new Place(where, null), user);
        activity.putArray(came).addObject().put("id", app.botId());
        if (where.team() != null) {
            Activities.channelData(activity).put("eventType",
                    came.equals("membersAdded") ? "teamMemberAdded" : "teamMemberRemoved");
        }
        return activity;
    }
}
