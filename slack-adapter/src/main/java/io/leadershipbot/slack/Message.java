package io.leadershipbot.slack;

/**
 * A message in Slack's terms.
 *
 * @param text everything it says, for screen readers and notifications
 * @param formatted false where Slack must not look for formatting in the text
 * @param blocks a JSON array
 */
record Message(String text, boolean formatted, String blocks) {

    /** Says nothing of what it says. */
    @Override
    public String toString() {
        return "[message]";
    }

    /** Writes the members of a message. */
    void write(Json json) {
        json.put("text", text);
        if (!formatted) {
            json.put("mrkdwn", false);
        }
        json.putJson("blocks", blocks);
    }
}
