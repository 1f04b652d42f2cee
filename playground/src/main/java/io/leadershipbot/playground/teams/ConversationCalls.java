package io.leadershipbot.playground.teams;

import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.playground.Answer;
import io.leadershipbot.playground.Form;
import io.leadershipbot.playground.Json;
import io.leadershipbot.playground.teams.Directory.Found;
import org.jspecify.annotations.Nullable;

/**
 * What the connector does. Called under the monitor; what it refuses is thrown as a {@link Refusal}.
 *
 * @see <a href="https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages">
 *      Proactive messages</a>
 */
final class ConversationCalls {

    /** Stands where a member's id would, when a page of them is asked for. */
    static final String PAGED = "";

    private static final String THREAD = ";messageid=";
    private static final Set<String> CREATION = Set.of("bot", "members", "channelData", "tenantId", "isGroup",
            "activity");
    private static final int MIN_PAGE = 50;
    private static final int MAX_PAGE = 500;

    private final App app;
    private final IdSource ids;
    private final Directory directory;
    private final Messages messages;

    ConversationCalls(App app, IdSource ids, Directory directory, Messages messages) {
        this.app = app;
        this.ids = ids;
        this.directory = directory;
        this.messages = messages;
    }

    /** Where a message goes, with the thread in it. */
    private record Address(Conversation conversation, @Nullable String thread) {}

    Answer post(String id, ObjectNode activity) {
        Address address = open(id);
        ActivityCheck.check(activity, id);
        return said(say(address, activity));
    }

    Answer reply(String id, String to, ObjectNode activity) {
        Address address = open(id);
        ActivityCheck.check(activity, id);
        String named = activity.path("replyToId").asText(to);
        if (to.isEmpty() || !named.equals(to)) {
            throw Refusal.badSyntax("The answered activity in the body differs from the one in the path.");
        }
        return said(say(address, activity));
    }

    private static Answer said(String id) {
        return Answer.json(201, Json.object().put("id", id));
    }

    private String say(Address address, ObjectNode activity) {
        String id = ids.message();
        if (activity.path("type").asText().equals("message")) {
            messages.put(
                    Posted.byBot(address.conversation().id(), id, address.thread(), app.botId(), activity));
        }
        return id;
    }

    Answer update(String id, String activityId, ObjectNode activity) {
        Posted old = own(open(id), activityId);
        ActivityCheck.check(activity, id);
        if (!activity.path("type").asText().equals("message")) {
            throw Refusal.badSyntax("Only a message takes the place of a message.");
        }
        messages.update(old.changedTo(activity));
        return Answer.json(200, Json.object().put("id", activityId));
    }

    Answer delete(String id, String activityId) {
        messages.remove(own(open(id), activityId));
        return new Answer(200, "application/json", "", Map.of());
    }

    private Posted own(Address address, String activityId) {
        Posted message = messages.find(address.conversation().id(), activityId);
        if (message == null) {
            throw new Refusal(404, "ActivityNotFoundInConversation", "Activity not found in the conversation.");
        }
        if (!message.byBot()) {
            throw new Refusal(403, "ForbiddenOperationException", "The message was written by somebody else.");
        }
        return message;
    }

    /** Opens the chat with one person; others cannot be made by a bot. */
    Answer create(ObjectNode wanted) {
        ActivityCheck.mustKnow(wanted, CREATION, "object of conversation parameters");
        if (wanted.path("isGroup").asBoolean(false) || wanted.path("members").size() != 1) {
            throw Refusal.badSyntax("A bot can open a chat with exactly one person.");
        }
        String bot = wanted.path("bot").path("id").asText(app.botId());
        if (!bot.equals(app.botId())) {
            throw Refusal.badSyntax("The bot in the body is another one.");
        }
        Tenant tenant = tenant(wanted);
        String member = wanted.path("members").path(0).path("id").asText("");
        User user = tenant.byAnyId(member)
                .orElseThrow(() -> Refusal.badSyntax("Failed to decrypt pairwise id."));
        Conversation chat = tenant.personalChat(user);
        if (!tenant.mayWriteTo(chat)) {
            throw new Refusal(403, "ForbiddenOperationException",
                    "Bot is not installed in user's personal scope.");
        }
        if (tenant.isBlocked(chat)) {
            throw Refusal.nested(403, 209, "MessageWritesBlocked");
        }
        ObjectNode created = Json.object().put("id", chat.id());
        JsonNode first = wanted.path("activity");
        if (first instanceof ObjectNode activity) {
            ActivityCheck.check(activity, chat.id());
            created.put("activityId", say(new Address(chat, null), activity));
        } else if (!first.isMissingNode()) {
            throw Refusal.badSyntax("'activity' must be an object.");
        }
        return Answer.json(201, created);
    }

    private Tenant tenant(ObjectNode wanted) {
        String id = wanted.path("channelData").path("tenant").path("id").asText(wanted.path("tenantId").asText(""));
        return directory.all().stream().filter(tenant -> tenant.id().equals(id)).findFirst()
                .orElseThrow(() -> Refusal.badSyntax("Bad format of tenant id, or an unknown tenant."));
    }

    Answer members(String id, @Nullable String one, String query) {
        Found found = find(id);
        List<ObjectNode> members = found.conversation().members().stream().sorted()
                .flatMap(member -> found.tenant().byId(member).stream()).map(user -> user.member(found.tenant().id()))
                .toList();
        if (one == null) {
            ArrayNode all = Json.object().arrayNode();
            members.forEach(all::add);
            return Answer.json(200, all);
        }
        if (one.equals(PAGED)) {
            return page(members, Form.decode(query));
        }
        return members.stream()
                .filter(member -> one.equals(member.path("id").asText())
                        || one.equals(member.path("objectId").asText()))
                .findFirst().map(member -> Answer.json(200, member))
                .orElseThrow(() -> new Refusal(404, "MemberNotFoundInConversation", "Member not found."));
    }

    private static Answer page(List<ObjectNode> members, Map<String, String> query) {
        int size = number(query.getOrDefault("pageSize", "200"));
        int from = number(query.getOrDefault("continuationToken", "0"));
        if (size < MIN_PAGE || size > MAX_PAGE || from > members.size()) {
            throw Refusal.badSyntax("pageSize must be from " + MIN_PAGE + " to " + MAX_PAGE
                    + ", continuationToken one that was given.");
        }
        int to = Math.min(members.size(), from + size);
        ObjectNode page = Json.object();
        members.subList(from, to).forEach(page.putArray("members")::add);
        if (to < members.size()) {
            page.put("continuationToken", Integer.toString(to));
        }
        return Answer.json(200, page);
    }

    private static int number(String text) {
        if (!text.matches("[0-9]{1,6}")) {
            throw Refusal.badSyntax("'" + text + "' is no number.");
        }
        return Integer.parseInt(text);
    }

    /** Where the bot may write. */
    private Address open(String id) {
        Found found = find(id);
        if (found.tenant().isBlocked(found.conversation())) {
            throw Refusal.nested(403, 209, "MessageWritesBlocked");
        }
        int at = id.indexOf(THREAD);
        String thread = at < 0 ? null : id.substring(at + THREAD.length());
        if (thread != null && messages.find(found.conversation().id(), thread) == null) {
            throw Refusal.notFound();
        }
        return new Address(found.conversation(), thread);
    }

    private Found find(String id) {
        int at = id.indexOf(THREAD);
        Found found = directory.conversation(at < 0 ? id : id.substring(0, at));
        if (at >= 0 && found.conversation().kind() != Conversation.Kind.CHANNEL) {
            throw Refusal.notFound();
        }
        if (!found.tenant().mayWriteTo(found.conversation())) {
            throw Refusal.notInRoster();
        }
        return found;
    }
}
