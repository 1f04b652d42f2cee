package io.leadershipbot.language;

import io.leadershipbot.chat.Privacy;

/**
 * How people begin what they type to the bot on a platform.
 *
 * @param amongOthers where others are, such as {@code @Leadership}
 * @param alone in the chat of two; empty where nothing has to stand in front there
 */
public record Address(String amongOthers, String alone) {

    /** The same everywhere, such as {@code /leadership}. */
    public static Address always(String words) {
        return new Address(words, words);
    }

    /** What stands in front there. */
    String in(Privacy privacy) {
        return switch (privacy) {
            case ALONE -> alone;
            case ASIDE, OPEN -> amongOthers;
        };
    }
}
