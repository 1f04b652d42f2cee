package io.leadershipbot.slack;

import java.net.URI;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonParser;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The description that creates the app in Slack: paste it at <em>Create New App, From a manifest</em>, or follow its
 * {@link #createLink}.
 *
 * @see <a href="https://docs.slack.dev/reference/app-manifest">App manifest reference</a>
 */
public final class SlackManifest {

    /** Where all of Slack's requests come in over HTTP. */
    public static final String PATH = "/slack/events";
    private static final String CREATE = "https://api.slack.com/apps?new_app=1&manifest_json=";
    private static final int NAME = 35;
    private static final int COMMAND = 32;
    private static final List<String> SCOPES = Arrays.stream(SlackScope.values()).map(SlackScope::id).toList();

    private final String json;

    private SlackManifest(String json) {
        this.json = json;
    }

    /**
     * For an app that Slack calls over HTTP.
     *
     * @param command the slash command, such as {@code /leadership}
     * @param botName how the app and its bot are called
     * @param publicUrl where Slack reaches this server, without the path
     * @throws IllegalArgumentException if one of them is none that Slack takes
     */
    public static SlackManifest http(String command, String botName, URI publicUrl) {
        return of(command, botName, Optional.of(address(publicUrl)));
    }

    /**
     * For an app that this server calls: Socket Mode, without any address.
     *
     * @param command the slash command, such as {@code /leadership}
     * @param botName how the app and its bot are called
     * @throws IllegalArgumentException if one of them is none that Slack takes
     */
    public static SlackManifest socketMode(String command, String botName) {
        return of(command, botName, Optional.empty());
    }

    /** The manifest, for people to read. */
    public String json() {
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create()
                .toJson(JsonParser.parseString(json));
    }

    /**
     * A link to Slack's page that creates the app, filled in with this.
     *
     * @see <a href="https://docs.slack.dev/app-manifests/configuring-apps-with-app-manifests">Sharing manifests</a>
     */
    public URI createLink() {
        return URI.create(CREATE + URLEncoder.encode(json, UTF_8).replace("+", "%20"));
    }

    /** @param address where Slack calls; empty for Socket Mode */
    private static SlackManifest of(String command, String botName, Optional<String> address) {
        checkCommand(command);
        checkName(botName);
        return new SlackManifest(Json.object(manifest -> manifest
                .putObject("_metadata", metadata -> metadata.put("major_version", 2).put("minor_version", 1))
                .putObject("display_information",
                        display -> display.put("name", botName)
                                .put("description", "Tips that help people add leadership to management.")
                                .put("background_color", "#1f3a5f"))
                .putObject("features", features -> features
                        .putObject("bot_user",
                                bot -> bot.put("display_name", botName).put("always_online", true))
                        .putArray("slash_commands", commands -> commands.addObject(slash(command, address))))
                .putObject("oauth_config",
                        oauth -> oauth.putObject("scopes",
                                scopes -> scopes.putArray("bot", bot -> SCOPES.forEach(bot::add))))
                .putObject("settings",
                        settings -> settings.putObject("event_subscriptions", events(address))
                                .putObject("interactivity", interactivity(address)).put("org_deploy_enabled", false)
                                .put("socket_mode_enabled", address.isEmpty()).put("token_rotation_enabled", false))));
    }

    private static Consumer<Json> slash(String command, Optional<String> address) {
        return slash -> {
            slash.put("command", command);
            address.ifPresent(url -> slash.put("url", url));
            slash.put("description", "A tip on leading people").put("usage_hint", "tip trust, areas, settings, help")
                    .put("should_escape", true);
        };
    }

    private static Consumer<Json> events(Optional<String> address) {
        return events -> {
            address.ifPresent(url -> events.put("request_url", url));
            events.putArray("bot_events", names -> names.add("app_uninstalled").add("tokens_revoked"));
        };
    }

    private static Consumer<Json> interactivity(Optional<String> address) {
        return interactivity -> {
            interactivity.put("is_enabled", true);
            address.ifPresent(url -> interactivity.put("request_url", url));
        };
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
