package io.leadershipbot.slack;

import java.net.URI;
import java.util.Arrays;
import java.util.List;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonParser;

/**
 * The description that creates the app in Slack: paste it at <em>Create New App, From a manifest</em>.
 *
 * @see <a href="https://docs.slack.dev/reference/app-manifest">App manifest reference</a>
 */
public final class SlackManifest {

    /** Where all of Slack's requests come in. */
    public static final String PATH = "/slack/events";
    private static final int NAME = 35;
    private static final int COMMAND = 32;
    private static final List<String> SCOPES = Arrays.stream(SlackScope.values()).map(SlackScope::id).toList();

    private SlackManifest() {}

    /**
     * The manifest as JSON.
     *
     * @param command the slash command, such as {@code /leadership}
     * @param botName how the app and its bot are called
     * @param publicUrl where Slack reaches this server, without the path
     * @throws IllegalArgumentException if one of them is none that Slack takes
     */
    public static String json(String command, String botName, URI publicUrl) {
        checkCommand(command);
        checkName(botName);
        var address = address(publicUrl);
        return pretty(Json.object(manifest -> manifest
                .putObject("_metadata", metadata -> metadata.put("major_version", 2).put("minor_version", 1))
                .putObject("display_information",
                        display -> display.put("name", botName)
                                .put("description", "Tips that help people add leadership to management.")
                                .put("background_color", "#1f3a5f"))
                .putObject("features", features -> features
                        .putObject("bot_user",
                                bot -> bot.put("display_name", botName).put("always_online", true))
                        .putArray("slash_commands",
                                commands -> commands.addObject(slash -> slash.put("command", command)
                                        .put("url", address).put("description", "A tip on leading people")
                                        .put("usage_hint", "tip trust, areas, settings, help")
                                        .put("should_escape", true))))
                .putObject("oauth_config",
                        oauth -> oauth.putObject("scopes",
                                scopes -> scopes.putArray("bot", bot -> SCOPES.forEach(bot::add))))
                .putObject("settings",
                        settings -> settings
                                .putObject("event_subscriptions",
                                        events -> events.put("request_url", address).putArray("bot_events",
                                                names -> names.add("app_uninstalled").add("tokens_revoked")))
                                .putObject("interactivity",
                                        interactivity -> interactivity.put("is_enabled", true).put("request_url",
                                                address))
                                .put("org_deploy_enabled", false).put("socket_mode_enabled", false)
                                .put("token_rotation_enabled", false))));
    }

    private static String pretty(String json) {
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create()
                .toJson(JsonParser.parseString(json));
    }

    private static void checkCommand(String command) {
        if (!command.matches("/[a-z0-9_-]{1," + (COMMAND - 1) + "}")) {
            throw new IllegalArgumentException("'" + command + "' cannot be a slash command: it needs a slash and then"
                    + " 1 to " + (COMMAND - 1) + " lower-case letters, digits, hyphens or underscores.");
        }
    }

    private static void checkName(String name) {
        if (name.isBlank() || name.length() > NAME) {
            throw new IllegalArgumentException("'" + name + "' cannot be the app's name: Slack takes 1 to " + NAME
                    + " characters.");
        }
    }

    private static String address(URI publicUrl) {
        if (!"https".equals(publicUrl.getScheme()) || publicUrl.getHost() == null) {
            throw new IllegalArgumentException("'" + publicUrl
                    + "' cannot be the public address: Slack calls https only, such as https://bot.example.com.");
        }
        var base = publicUrl.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + PATH;
    }
}
