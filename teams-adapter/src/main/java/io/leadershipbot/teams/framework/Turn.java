package io.leadershipbot.teams.framework;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.teams.connector.Outcome;

/** One activity, and the ways to answer it. They stay open after the request of the activity has been answered. */
public interface Turn {

    /** Where, and by whom. */
    Scene scene();

    /** What. */
    Incoming incoming();

    /**
     * Says something in the same conversation, or thread.
     *
     * @param summary one line for notifications
     */
    Outcome say(ObjectNode card, String summary);

    /** Says something in another conversation of the same tenant. */
    Outcome sayIn(String conversation, ObjectNode card, String summary);

    /** Puts another card into a message of ours. */
    Outcome change(String message, ObjectNode card, String summary);
}
