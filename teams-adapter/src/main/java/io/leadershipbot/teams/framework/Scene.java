package io.leadershipbot.teams.framework;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

import io.leadershipbot.chat.ConversationId;

/**
 * Where an activity happened, and by whom.
 *
 * @param activity the activity's id; the same when the platform sends it again
 * @param serviceUrl where this conversation's messages go to
 * @param platform the platform behind the Bot Framework, {@code msteams} for Teams
 * @param conversation with the thread in its id, where there is one
 * @param home what the bot was added to: the team of a channel, the conversation itself elsewhere
 * @param person empty where nobody is named, as in some events
 * @param bot the bot's own id there
 * @param locale the person's language, where the activity tells
 * @param zone the person's time zone, where the activity tells
 * @param isByClient true if somebody sat at a client: what an administrator does for everybody says nothing of one
 */
public record Scene(String activity, String serviceUrl, String platform, ConversationId conversation, String home,
        ChatKind kind,
        Optional<Person> person, String bot, Optional<Locale> locale, Optional<ZoneId> zone, boolean isByClient) {

    /** Somebody, under the name that they have there. */
    public record Person(String id, String name) {

        /** Says nothing of who it is. */
        @Override
        public String toString() {
            return "[person]";
        }
    }

    /** Says nothing of who and where. */
    @Override
    public String toString() {
        return "[scene " + kind + "]";
    }
}
