package io.leadershipbot.playground.slack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.playground.Json;
import org.jspecify.annotations.Nullable;

/**
 * What Slack sends for what people do, field by field.
 *
 * @see <a href="https://docs.slack.dev/reference/interaction-payloads">Interaction payloads</a>
 */
final class Payloads {

    private final App app;
    private final String baseUrl;
    private final Triggers triggers;
    private final ResponseUrls responseUrls;

    Payloads(App app, String baseUrl, Triggers triggers, ResponseUrls responseUrls) {
        this.app = app;
        this.baseUrl = baseUrl;
        this.triggers = triggers;
        this.responseUrls = responseUrls;
    }

    Map<String, String> command(Workspace workspace, Channel channel, User user, String command, String text) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("token", app.verificationToken());
        form.put("team_id", workspace.id());
        form.put("team_domain", workspace.domain());
        form.put("channel_id", channel.id());
        form.put("channel_name", channel.nameInPayload());
        form.put("user_id", user.id());
        form.put("user_name", user.name());
        form.put("command", command);
        form.put("text", text);
        form.put("api_app_id", app.id());
        form.put("is_enterprise_install", "false");
        form.put("response_url", baseUrl + responseUrls.forCommand(workspace, channel.id(), user.id()));
        form.put("trigger_id", triggers.issue(workspace, user.id(), null));
        return form;
    }

    ObjectNode clicks(Workspace workspace, User user, Message message, ObjectNode values, List<ObjectNode> actions) {
        Channel channel = workspace.channel(message.channel());
        ObjectNode payload = start("block_actions", workspace, user);
        ObjectNode container = payload.putObject("container").put("type", "message").put("message_ts", message.ts())
                .put("channel_id", channel.id()).put("is_ephemeral", message.isEphemeral());
        if (message.threadTs() != null) {
            container.put("thread_ts", message.threadTs());
        }
        payload.put("trigger_id", triggers.issue(workspace, user.id(), null));
        payload.putObject("channel").put("id", channel.id()).put("name", channel.nameInPayload());
        if (!message.isEphemeral()) {
            // recorded requests from ephemeral messages have none
            payload.set("message", message.toJson(workspace, true));
        }
        payload.putObject("state").set("values", values);
        payload.put("response_url", baseUrl + responseUrls.forClick(workspace, message, user.id()));
        return with(payload, actions);
    }

    ObjectNode clicks(Workspace workspace, User user, View view, List<ObjectNode> actions) {
        ObjectNode payload = start("block_actions", workspace, user);
        payload.putObject("container").put("type", "view").put("view_id", view.id());
        payload.put("trigger_id", triggers.issue(workspace, user.id(), view.id()));
        payload.set("view", view.toJson(workspace));
        return with(payload, actions);
    }

    ObjectNode submission(Workspace workspace, User user, View view) {
        ObjectNode payload = start("view_submission", workspace, user);
        payload.put("trigger_id", triggers.issue(workspace, user.id(), view.id()));
        payload.set("view", view.toJson(workspace));
        payload.putArray("response_urls");
        return payload;
    }

    ObjectNode closing(Workspace workspace, User user, View view, boolean cleared) {
        ObjectNode payload = start("view_closed", workspace, user);
        payload.set("view", view.toJson(workspace));
        payload.put("is_cleared", cleared);
        return payload;
    }

    /** One entry of {@code actions}. */
    static ObjectNode action(Workspace workspace, Control control, @Nullable ObjectNode value) {
        ObjectNode action = Json.object().put("action_id", control.actionId()).put("block_id", control.blockId());
        if (value != null) {
            action.setAll(value);
        }
        for (String echoed : List.of("text", "value", "style", "url", "placeholder", "confirm")) {
            if (control.json().has(echoed)) {
                action.set(echoed, control.json().get(echoed).deepCopy());
            }
        }
        return action.put("type", control.type()).put("action_ts", workspace.ids().timestamp());
    }

    private ObjectNode start(String type, Workspace workspace, User user) {
        ObjectNode payload = Json.object().put("type", type);
        payload.putObject("user").put("id", user.id()).put("username", user.name()).put("name", user.name())
                .put("team_id", workspace.id());
        payload.put("api_app_id", app.id()).put("token", app.verificationToken());
        payload.putObject("team").put("id", workspace.id()).put("domain", workspace.domain());
        payload.putNull("enterprise").put("is_enterprise_install", false);
        return payload;
    }

    private static ObjectNode with(ObjectNode payload, List<ObjectNode> actions) {
        ArrayNode array = payload.putArray("actions");
        actions.forEach(array::add);
        return payload;
    }
}
