package io.leadershipbot.person;

import io.leadershipbot.chat.UserId;

/** What is kept of each person. */
public interface People {

    /** A person's preferences; {@link Preferences#NONE} of somebody who set none. */
    Preferences preferences(UserId person);

    /** Keeps preferences; durable when this returns. */
    void save(UserId person, Preferences preferences);

    /** True once per person: for the card that says who the bot is. */
    boolean firstMeeting(UserId person);
}
