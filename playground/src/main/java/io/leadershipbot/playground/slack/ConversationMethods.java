package io.leadershipbot.playground.slack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.playground.Json;

/** {@code conversations.*}: opening, describing and reading conversations. */
final class ConversationMethods {

    private static final Set<String> READ = Set.of("channels:read", "groups:read", "im:read");
    private static final Set<String> HISTORY = Set.of("channels:history", "groups:history", "im:history");

    private ConversationMethods() {}

    static Map<String, Endpoint> all() {
        return Map.of("conversations.open",
                Endpoint.writing("im:write", Set.of("users", "channel", "return_im", "prevent_creation"),
                        ConversationMethods::open),
                "conversations.info",
                Endpoint.reading(READ, Set.of("channel", "include_locale", "include_num_members"),
                        ConversationMethods::info),
                "conversations.members",
                Endpoint.reading(READ, Set.of("channel", "cursor", "limit"), ConversationMethods::members),
                "conversations.history", Endpoint.reading(HISTORY, Set.of("channel", "cursor", "include_all_metadata",
                        "inclusive", "latest", "limit", "oldest"), ConversationMethods::history));
    }

    /** The bot's direct messages with a person. */
    static Channel direct(Workspace workspace, User person) {
        if (person.kind() == User.Kind.BOT) {
            throw new Refusal("cannot_dm_bot");
        }
        if (person.kind() == User.Kind.DELETED) {
            throw new Refusal("user_disabled");
        }
        return workspace.directWithBot(person.id());
    }

    private static ObjectNode open(Workspace workspace, Arguments arguments) {
        ObjectNode answer = Json.object();
        String channelId = arguments.text("channel");
        Channel channel;
        if (channelId != null) {
            channel = Visible.channel(workspace, channelId);
        } else {
            String users = arguments.text("users");
            if (users == null || users.isEmpty()) {
                throw new Refusal("users_list_not_supplied");
            }
            if (users.contains(",")) {
                throw Refusal.invalidArguments("this fake opens conversations with one person only: '" + users + "'");
            }
            channel = direct(workspace, Visible.user(workspace, users));
        }
        answer.putObject("channel").put("id", channel.id());
        if (arguments.flag("return_im")) {
            answer.set("channel", channel.toJson(workspace.id(), workspace.botUserId()));
        }
        return answer;
    }

    private static ObjectNode info(Workspace workspace, Arguments arguments) {
        Channel channel = readable(workspace, arguments, "read");
        ObjectNode json = channel.toJson(workspace.id(), workspace.botUserId());
        if (arguments.flag("include_num_members")) {
            json.put("num_members", channel.members().size());
        }
        if (arguments.flag("include_locale")) {
            json.put("locale", "en-US");
        }
        return Json.object().set("channel", json);
    }

    private static ObjectNode members(Workspace workspace, Arguments arguments) {
        Channel channel = readable(workspace, arguments, "read");
        List<String> members = List.copyOf(channel.members());
        int from = cursor(arguments, members.size());
        int to = Math.min(members.size(), from + arguments.number("limit", 100, 1000));
        ObjectNode answer = Json.object();
        members.subList(from, to).forEach(answer.putArray("members")::add);
        return next(answer, to, members.size());
    }

    private static ObjectNode history(Workspace workspace, Arguments arguments) {
        Channel channel = readable(workspace, arguments, "history");
        if (!channel.members().contains(workspace.botUserId())) {
            throw new Refusal("not_in_channel");
        }
        List<Message> found = new ArrayList<>();
        for (Message message : workspace.messages(channel.id())) {
            boolean inChannel = message.threadTs() == null && !message.isEphemeral();
            if (inChannel && isWithin(message.ts(), arguments)) {
                found.add(message);
            }
        }
        Collections.reverse(found);
        int from = cursor(arguments, found.size());
        int to = Math.min(found.size(), from + arguments.number("limit", 100, 999));
        ObjectNode answer = Json.object();
        ArrayNode messages = answer.putArray("messages");
        boolean withMetadata = arguments.flag("include_all_metadata");
        found.subList(from, to).forEach(message -> messages.add(message.toJson(workspace, withMetadata)));
        answer.put("has_more", to < found.size()).put("pin_count", 0);
        return next(answer, to, found.size());
    }

    /** The scope that a conversation needs depends on its kind. */
    private static Channel readable(Workspace workspace, Arguments arguments, String what) {
        Channel channel = Visible.channel(workspace, arguments.required("channel"));
        String needed = switch (channel.kind()) {
            case PUBLIC -> "channels:";
            case PRIVATE -> "groups:";
            case DIRECT -> "im:";
        } + what;
        if (!workspace.scopes().contains(needed)) {
            throw new Refusal("missing_scope").with("needed", needed).with("provided",
                    String.join(",", workspace.scopes()));
        }
        return channel;
    }

    private static boolean isWithin(String ts, Arguments arguments) {
        String oldest = arguments.text("oldest");
        String latest = arguments.text("latest");
        boolean inclusive = arguments.flag("inclusive");
        int afterOldest = oldest == null ? 1 : Timestamps.compare(ts, oldest, "invalid_ts_oldest");
        int beforeLatest = latest == null ? 1 : -Timestamps.compare(ts, latest, "invalid_ts_latest");
        return inclusive ? afterOldest >= 0 && beforeLatest >= 0 : afterOldest > 0 && beforeLatest > 0;
    }

    private static int cursor(Arguments arguments, int size) {
        String cursor = arguments.text("cursor");
        if (cursor == null || cursor.isEmpty()) {
            return 0;
        }
        if (!cursor.matches("next:[0-9]{1,6}") || Integer.parseInt(cursor.substring(5)) > size) {
            throw new Refusal("invalid_cursor");
        }
        return Integer.parseInt(cursor.substring(5));
    }

    private static ObjectNode next(ObjectNode answer, int to, int size) {
        answer.putObject("response_metadata").put("next_cursor", to < size ? "next:" + to : "");
        return answer;
    }
}
