package io.leadershipbot.teams.manifest;

import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * An app as Teams is told of it.
 *
 * @param botId the Application (client) ID of the bot's app registration
 * @param name how the app and its bot are called
 * @param version as the build writes it; Teams sees what stands before the first hyphen
 * @param publicUrl where this server is reached, without the path
 */
public record AppDescription(String botId, String name, String version, URI publicUrl) {

    private static final Pattern GUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+");
    private static final int NAME = 30;

    /** @throws IllegalArgumentException if one of them is none that Teams takes */
    public AppDescription {
        botId = botId.toLowerCase(Locale.ROOT);
        int hyphen = version.indexOf('-');
        version = hyphen < 0 ? version : version.substring(0, hyphen);
        if (!GUID.matcher(botId).matches()) {
            throw new IllegalArgumentException("'" + botId + "' is not an app id. Copy the \"Application (client) ID\""
                    + " from the overview of the bot's app registration.");
        }
        if (name.isBlank() || name.length() > NAME) {
            throw new IllegalArgumentException(
                    "'" + name + "' cannot be the app's name: Teams takes 1 to " + NAME + " characters.");
        }
        if (!VERSION.matcher(version).matches()) {
            throw new IllegalArgumentException(
                    "'" + version + "' cannot be the app's version: Teams takes three numbers, such as 1.0.0.");
        }
        if (!"https".equals(publicUrl.getScheme()) || publicUrl.getHost() == null) {
            throw new IllegalArgumentException("'" + publicUrl
                    + "' cannot be the public address: Teams takes https only, such as https://bot.example.com.");
        }
    }

    /** The app's own id: the same for the same bot, so that a second upload updates the app. */
    UUID appId() {
        return UUID.nameUUIDFromBytes(("leadership-bot:" + botId).getBytes(UTF_8));
    }
}
