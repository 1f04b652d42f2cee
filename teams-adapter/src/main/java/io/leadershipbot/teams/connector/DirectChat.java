package io.leadershipbot.teams.connector;

/**
 * A chat between the bot and one person, to be opened.
 *
 * @param bot the bot's id as Teams writes it, {@code 28:} and the app id
 * @param person the person's id for this bot, which begins with {@code 29:}
 * @param tenant the person's tenant
 */
public record DirectChat(String bot, String person, String tenant) {

    @Override
    public String toString() {
        return "[chat]";
    }
}
