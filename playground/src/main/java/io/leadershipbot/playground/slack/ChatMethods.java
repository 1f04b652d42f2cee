package io.leadershipbot.playground.slack;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.playground.Json;
import org.jspecify.annotations.Nullable;

/** {@code chat.*}: posting, changing and deleting messages. */
final class ChatMethods {

    private static final Set<String> MESSAGE = Set.of("channel", "text", "blocks", "metadata", "mrkdwn", "parse",
            "link_names");

    private ChatMethods() {}

    static Map<String, Endpoint> all() {
        return Map.of("chat.postMessage",
                Endpoint.writing("chat:write",
                        and("thread_ts", "reply_broadcast", "unfurl_links", "unfurl_media"), ChatMethods::post),
                "chat.postEphemeral",
                Endpoint.writing("chat:write", and("user", "thread_ts"), ChatMethods::postEphemeral), "chat.update",
                Endpoint.writing("chat:write", and("ts", "reply_broadcast"), ChatMethods::update), "chat.delete",
                Endpoint.writing("chat:write", Set.of("channel", "ts"), ChatMethods::delete));
    }

    private static ObjectNode post(Workspace workspace, Arguments arguments) {
        Channel channel = writable(workspace, arguments.required("channel"));
        Draft draft = arguments.draft(workspace.ids());
        String thread = thread(workspace, channel, arguments);
        Message message = workspace.kept()
                .put(new Message(channel.id(), workspace.ids().timestamp(), workspace.botUserId(),
                        true, draft.text(), draft.blocks(), thread, draft.metadata(), null, false));
        ObjectNode answer = Json.object().put("channel", channel.id()).put("ts", message.ts());
        answer.set("message", message.toJson(workspace, true));
        return answer;
    }

    private static ObjectNode postEphemeral(Workspace workspace, Arguments arguments) {
        Channel channel = writable(workspace, arguments.required("channel"));
        String user = arguments.required("user");
        if (workspace.findUser(user) == null) {
            throw new Refusal("user_not_found");
        }
        if (!channel.members().contains(user)) {
            throw new Refusal("user_not_in_channel");
        }
        Draft draft = arguments.draft(workspace.ids());
        Message message = workspace.kept()
                .put(new Message(channel.id(), workspace.ids().timestamp(), workspace.botUserId(),
                        true, draft.text(), draft.blocks(), thread(workspace, channel, arguments), null, user, false));
        return Json.object().put("message_ts", message.ts());
    }

    private static ObjectNode update(Workspace workspace, Arguments arguments) {
        Message before = own(workspace, arguments, "cant_update_message");
        Message after = before.edited(arguments.draft(workspace.ids()));
        workspace.kept().put(after);
        ObjectNode answer = Json.object().put("channel", after.channel()).put("ts", after.ts()).put("text",
                after.text());
        answer.set("message", after.toJson(workspace, true));
        return answer;
    }

    private static ObjectNode delete(Workspace workspace, Arguments arguments) {
        Message message = own(workspace, arguments, "cant_delete_message");
        workspace.kept().remove(message);
        return Json.object().put("channel", message.channel()).put("ts", message.ts());
    }

    private static Message own(Workspace workspace, Arguments arguments, String errorForOthers) {
        Channel channel = Visible.channel(workspace, arguments.required("channel"));
        Message message = workspace.kept().find(channel.id(), arguments.required("ts"));
        if (message == null || message.isEphemeral()) {
            throw new Refusal("message_not_found");
        }
        if (!message.byBot()) {
            throw new Refusal(errorForOthers);
        }
        return message;
    }

    /** Where the bot may post: a channel that it is in, or a person's direct messages. */
    private static Channel writable(Workspace workspace, String id) {
        User person = workspace.findUser(id);
        if (person != null) {
            return ConversationMethods.direct(workspace, person);
        }
        Channel channel = Visible.channel(workspace, id);
        if (channel.archived()) {
            throw new Refusal("is_archived");
        }
        if (!channel.members().contains(workspace.botUserId()) && !workspace.scopes().contains("chat:write.public")) {
            throw new Refusal("not_in_channel");
        }
        return channel;
    }

    private static @Nullable String thread(Workspace workspace, Channel channel, Arguments arguments) {
        String thread = arguments.text("thread_ts");
        if (thread != null && workspace.kept().find(channel.id(), thread) == null) {
            throw new Refusal("thread_not_found");
        }
        return thread;
    }

    private static Set<String> and(String... more) {
        Set<String> all = new HashSet<>(MESSAGE);
        all.addAll(Set.of(more));
        return all;
    }
}
