package io.leadershipbot.app.settings;

import java.util.regex.Pattern;

import io.leadershipbot.secret.Secret;

/**
 * What Slack's values look like.
 *
 * @see <a href="https://docs.slack.dev/authentication/tokens">Slack on its tokens</a>
 */
final class SlackRules {

    private static final Pattern COMMAND = Pattern.compile("/[a-z0-9_-]{1,31}");
    private static final Pattern PRINTABLE = Pattern.compile("[!-~]+");
    private static final String TOKEN_PLACE = "Copy the Bot User OAuth Token from your app's page, under OAuth & Permissions.";
    private static final String APP_TOKEN_PLACE = "Make one on your app's page, under Basic Information, App-Level Tokens, with the scope connections:write, and copy it.";
    private static final String SECRET_PLACE = "Copy the Signing Secret from your app's page, under Basic Information.";

    private SlackRules() {}

    static Secret signingSecret(String value) throws Rule.Broken {
        if (value.startsWith("xox") || value.startsWith("xapp-")) {
            throw new Rule.Broken("This is a token, not the signing secret.", SECRET_PLACE);
        }
        return inOnePiece(value, SECRET_PLACE);
    }

    static Secret botToken(String value) throws Rule.Broken {
        if (value.startsWith("xapp-")) {
            throw new Rule.Broken("This is the app token, not the bot token, which begins with xoxb-.", TOKEN_PLACE);
        }
        if (value.startsWith("xoxp-")) {
            throw new Rule.Broken("This is a user's token, not the bot token, which begins with xoxb-.", TOKEN_PLACE);
        }
        if (!value.startsWith("xoxb-") || value.equals("xoxb-")) {
            throw new Rule.Broken("A bot token begins with xoxb-.", TOKEN_PLACE);
        }
        return inOnePiece(value, TOKEN_PLACE);
    }

    static Secret appToken(String value) throws Rule.Broken {
        if (value.startsWith("xoxb-")) {
            throw new Rule.Broken("This is the bot token, not the app token, which begins with xapp-.",
                    APP_TOKEN_PLACE);
        }
        if (value.startsWith("xoxp-")) {
            throw new Rule.Broken("This is a user's token, not the app token, which begins with xapp-.",
                    APP_TOKEN_PLACE);
        }
        if (!value.startsWith("xapp-") || value.equals("xapp-")) {
            throw new Rule.Broken("An app token begins with xapp-.", APP_TOKEN_PLACE);
        }
        return inOnePiece(value, APP_TOKEN_PLACE);
    }

    /** A line break in a token would end up in a header, where the client's own error would print it. */
    private static Secret inOnePiece(String value, String place) throws Rule.Broken {
        if (!PRINTABLE.matcher(value).matches()) {
            throw new Rule.Broken("There is a space, a line break or a letter in it that Slack does not use.", place);
        }
        return Secret.of(value);
    }

    static String command(String value) throws Rule.Broken {
        if (COMMAND.matcher(value).matches()) {
            return value;
        }
        throw new Rule.Broken(
                "A slash command is a slash and up to 31 lower-case letters, digits, dashes or underscores.",
                "Set it to the command of your app's manifest, such as /leadership.");
    }
}
