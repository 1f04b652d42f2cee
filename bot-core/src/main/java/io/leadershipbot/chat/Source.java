package io.leadershipbot.chat;

/** What an interaction came from. */
public enum Source {
    /** Typed text. It was meant for a person to read, so it is read with patience. */
    COMMAND,
    /** A click on a button that this bot made, perhaps a version of it long ago. */
    BUTTON,
    /** A submitted form. */
    FORM
}
