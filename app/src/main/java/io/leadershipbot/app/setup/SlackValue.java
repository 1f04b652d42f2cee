package io.leadershipbot.app.setup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What Slack gives to whoever has created an app. */
public enum SlackValue {
    /** Lets the bot speak. */
    BOT_TOKEN("xoxb-"),
    /** Lets the bot connect by Socket Mode. */
    APP_TOKEN("xapp-"),
    /** Proves that a request over HTTP is Slack's. */
    SIGNING_SECRET("");

    private final String beginning;

    SlackValue(String beginning) {
        this.beginning = beginning;
    }

    /** The name of its setting. */
    public String setting() {
        return "SLACK_" + name();
    }

    /** What a value is by how it begins; empty where that does not tell. */
    static Optional<SlackValue> of(String value) {
        return Arrays.stream(values())
                .filter(each -> !each.beginning.isEmpty() && value.startsWith(each.beginning)).findFirst();
    }

    /** The part of the words' keys that stands for it, {@code bot-token}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
