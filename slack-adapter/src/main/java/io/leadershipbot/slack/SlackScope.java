package io.leadershipbot.slack;

import java.util.Locale;

/** A permission that this version of the bot uses, each explained in {@code docs/slack.md}. */
public enum SlackScope {

    /** Lets people type the slash command. */
    COMMANDS("commands"),
    /** Lets the bot say something that everybody sees. */
    CHAT_WRITE("chat:write");

    private final String id;

    SlackScope(String id) {
        this.id = id;
    }

    /** As Slack writes it, {@code chat:write}. */
    public String id() {
        return id;
    }

    /** The key of the words that say what does not work without it, {@code slack.scope.chat-write}. */
    public String cost() {
        return "slack.scope." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
