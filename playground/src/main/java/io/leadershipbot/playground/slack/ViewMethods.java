package io.leadershipbot.playground.slack;

import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.playground.Json;

/** {@code views.*}: modals and home tabs. */
final class ViewMethods {

    private final Triggers triggers;

    ViewMethods(Triggers triggers) {
        this.triggers = triggers;
    }

    Map<String, Endpoint> all() {
        return Map.of("views.open", Endpoint.writing("", Set.of("trigger_id", "view"), this::open), "views.push",
                Endpoint.writing("", Set.of("trigger_id", "view"), this::push), "views.update",
                Endpoint.writing("", Set.of("view_id", "external_id", "hash", "view"), ViewMethods::update),
                "views.publish",
                Endpoint.writing("", Set.of("user_id", "hash", "view"), ViewMethods::publish));
    }

    private ObjectNode open(Workspace workspace, Arguments arguments) {
        Triggers.Trigger trigger = triggers.exchange(workspace, arguments.required("trigger_id"));
        return answer(workspace, workspace.openViews().open(trigger.userId(), view(arguments)));
    }

    private ObjectNode push(Workspace workspace, Arguments arguments) {
        Triggers.Trigger trigger = triggers.exchange(workspace, arguments.required("trigger_id"));
        if (trigger.viewId() == null) {
            throw new Refusal("not_found");
        }
        return answer(workspace, workspace.openViews().push(trigger.userId(), view(arguments)));
    }

    private static ObjectNode update(Workspace workspace, Arguments arguments) {
        String viewId = arguments.text("view_id");
        String externalId = arguments.text("external_id");
        if ((viewId == null) == (externalId == null)) {
            throw Refusal.invalidArguments("must define either `view_id` or `external_id`");
        }
        return answer(workspace,
                workspace.openViews().update(viewId, externalId, arguments.text("hash"), view(arguments)));
    }

    private static ObjectNode publish(Workspace workspace, Arguments arguments) {
        User user = Visible.user(workspace, arguments.required("user_id"));
        return answer(workspace,
                workspace.openViews().publish(user.id(), arguments.text("hash"), view(arguments)));
    }

    private static JsonNode view(Arguments arguments) {
        JsonNode view = arguments.structure("view", "invalid_arguments");
        if (view == null) {
            throw Refusal.invalidArguments("missing required field: view");
        }
        return view;
    }

    private static ObjectNode answer(Workspace workspace, View view) {
        return Json.object().set("view", view.toJson(workspace));
    }
}
