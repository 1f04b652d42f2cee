package io.leadershipbot.playground.slack;

import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.playground.Json;

/** {@code auth.test} and {@code users.info}. */
final class BasicMethods {

    private BasicMethods() {}

    static Map<String, Endpoint> all() {
        return Map.of("auth.test", Endpoint.writing("", Set.of(), BasicMethods::authTest), "users.info",
                Endpoint.reading(Set.of("users:read"), Set.of("user", "include_locale"), BasicMethods::usersInfo));
    }

    private static ObjectNode authTest(Workspace workspace, Arguments arguments) {
        return Json.object().put("url", "https://" + workspace.domain() + ".slack.com/")
                .put("team", workspace.domain()).put("user", workspace.user(workspace.botUserId()).name())
                .put("team_id", workspace.id()).put("user_id", workspace.botUserId())
                .put("bot_id", workspace.botId()).put("is_enterprise_install", false);
    }

    private static ObjectNode usersInfo(Workspace workspace, Arguments arguments) {
        User user = Visible.user(workspace, arguments.required("user"));
        return Json.object().set("user", user.toJson(workspace.id(), arguments.flag("include_locale")));
    }
}
