package io.leadershipbot.playground.slack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.playground.Json;
import org.jspecify.annotations.Nullable;

/** What acknowledgements may hold, checked as strictly as calls, and what they do. Called under the monitor. */
final class Acks {

    private static final Set<String> COMMAND = Set.of("response_type", "text", "mrkdwn", "blocks", "metadata");

    private Acks() {}

    /** A command's answer is a message for the person, or for the channel, which then also shows the command. */
    static Ack ofCommand(SlackResponse response, Workspace workspace, Channel channel, User user, String typed) {
        if (response.body().isEmpty()) {
            return Ack.good(response);
        }
        Arguments answer = isJson(response)
                ? Arguments.ofJson(object(response))
                : new Arguments(Json.object().put("text", response.body()));
        answer.mustBeAmong(COMMAND);
        boolean ephemeral = Responses.isEphemeral(answer);
        boolean onlyShowsCommand = !ephemeral && answer.json().size() == 1;
        Draft draft = onlyShowsCommand ? null : answer.draft(workspace.ids());
        if (!ephemeral) {
            workspace.kept().put(new Message(channel.id(), workspace.ids().timestamp(), user.id(), false, typed,
                    Json.object().arrayNode(), null, null, null, false));
        }
        if (draft != null) {
            workspace.kept().put(new Message(channel.id(), workspace.ids().timestamp(), workspace.botUserId(), true,
                    draft.text(), draft.blocks(), null, draft.metadata(), ephemeral ? user.id() : null, false));
        }
        return Ack.good(response);
    }

    /** Clicks and events are acknowledged with nothing: answers go to the {@code response_url} or the Web API. */
    static Ack ofNothing(SlackResponse response) {
        if (!response.body().isEmpty()) {
            throw Refusal.saying("unexpected_body", List.of("Slack ignores this acknowledgement's body: "
                    + response.body()));
        }
        return Ack.good(response);
    }

    /** A submission's answer closes the form, shows errors in it, changes it, or puts another one in front. */
    static Ack ofSubmission(SlackResponse response, Workspace workspace, String userId, View view,
            Map<String, String> errors) {
        errors.clear();
        if (response.body().isEmpty()) {
            workspace.openViews().closeFront(userId);
            return Ack.good(response);
        }
        if (!isJson(response)) {
            throw Refusal.invalidArguments("a submission is answered with nothing or with JSON, not with "
                    + response.contentType());
        }
        ObjectNode answer = object(response);
        Arguments arguments = new Arguments(answer);
        String action = arguments.required("response_action");
        switch (action) {
            case "errors" -> {
                arguments.mustBeAmong(Set.of("response_action", "errors"));
                errors.putAll(errors(answer.path("errors"), view));
            }
            case "update" -> workspace.openViews().update(view.id(), null, null, viewOf(arguments));
            case "push" -> workspace.openViews().push(userId, viewOf(arguments));
            case "clear" -> {
                arguments.mustBeAmong(Set.of("response_action"));
                workspace.openViews().closeAll(userId);
            }
            default -> throw Refusal.invalidArguments("must be a valid enum value [json-pointer:/response_action]");
        }
        return Ack.good(response);
    }

    private static Map<String, String> errors(JsonNode errors, View view) {
        if (!errors.isObject() || errors.isEmpty()) {
            throw Refusal.invalidArguments("must provide an object with at least 1 properties [json-pointer:/errors]");
        }
        List<String> inputs = Control.in(view.blocks()).stream().filter(Control::isInput).map(Control::blockId)
                .toList();
        Map<String, String> shown = new HashMap<>();
        errors.properties().forEach(error -> {
            if (!inputs.contains(error.getKey())) {
                throw Refusal.invalidArguments("no input block has this id [json-pointer:/errors/" + error.getKey()
                        + "]");
            }
            if (!error.getValue().isTextual() || error.getValue().textValue().isBlank()) {
                throw Refusal.invalidArguments("must provide a string [json-pointer:/errors/" + error.getKey() + "]");
            }
            shown.put(error.getKey(), error.getValue().textValue());
        });
        return shown;
    }

    private static JsonNode viewOf(Arguments arguments) {
        arguments.mustBeAmong(Set.of("response_action", "view"));
        @Nullable
        JsonNode view = arguments.structure("view", "invalid_arguments");
        if (view == null) {
            throw Refusal.invalidArguments("missing required field: view");
        }
        return view;
    }

    private static boolean isJson(SlackResponse response) {
        return response.contentType().startsWith("application/json");
    }

    private static ObjectNode object(SlackResponse response) {
        if (Json.read(response.body()) instanceof ObjectNode object) {
            return object;
        }
        throw Refusal.saying("invalid_json", List.of("The acknowledgement is not a JSON object: " + response.body()));
    }
}
