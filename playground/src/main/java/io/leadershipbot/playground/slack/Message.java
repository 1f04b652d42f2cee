package io.leadershipbot.playground.slack;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.playground.slack.blockkit.Mrkdwn;
import org.jspecify.annotations.Nullable;

/**
 * A message as Slack keeps it.
 *
 * @param channel where it stands
 * @param ts its timestamp, which is also its id in the channel
 * @param author the user who wrote it; the bot's user for messages of the bot
 * @param byBot whether the bot wrote it
 * @param text the top-level text, which screen readers and notifications read
 * @param blocks its blocks, with the ids that Slack adds; empty when it has none
 * @param threadTs the thread it stands in, or null
 * @param metadata the app's metadata, or null
 * @param ephemeralTo the only user who sees it, or null when everybody in the channel does
 * @param edited whether it was changed after it was posted
 */
public record Message(String channel, String ts, String author, boolean byBot, String text, ArrayNode blocks,
        @Nullable String threadTs, @Nullable JsonNode metadata, @Nullable String ephemeralTo, boolean edited) {

    /** Whether only one person sees it ("Only visible to you"). */
    public boolean isEphemeral() {
        return ephemeralTo != null;
    }

    /** Whether this user sees it, given that they see the channel. */
    public boolean isVisibleTo(String userId) {
        return ephemeralTo == null || ephemeralTo.equals(userId);
    }

    /** What a person reads on the screen: the blocks' texts, or the text where there are none. */
    public String shown() {
        return blocks.isEmpty() ? Mrkdwn.shown(text) : Shown.text(blocks);
    }

    /** The labels of its buttons, in their order. */
    public List<String> buttons() {
        return Control.in(blocks).stream().filter(control -> control.type().equals("button")).map(Control::label)
                .toList();
    }

    /** Every mention, broadcast and link in its text and its blocks. */
    public List<Mrkdwn.Mark> marks() {
        return Stream.concat(Mrkdwn.marks(text).stream(), Mrkdwn.marks(blocks).stream()).collect(Collectors.toList());
    }

    Message edited(Draft draft) {
        return new Message(channel, ts, author, byBot, draft.text(), draft.blocks(), threadTs,
                draft.metadata() == null ? metadata : draft.metadata(), ephemeralTo, true);
    }

    ObjectNode toJson(Workspace workspace, boolean withMetadata) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("type", "message").put("user", author).put("ts", ts);
        if (byBot) {
            json.put("bot_id", workspace.botId()).put("app_id", workspace.app().id());
        }
        json.put("text", text).put("team", workspace.id());
        if (byBot) {
            json.putObject("bot_profile").put("id", workspace.botId()).put("app_id", workspace.app().id())
                    .put("name", workspace.app().name()).put("team_id", workspace.id());
        }
        if (!blocks.isEmpty()) {
            json.set("blocks", blocks.deepCopy());
        }
        if (edited) {
            json.putObject("edited").put("user", author).put("ts", ts);
        }
        if (threadTs != null) {
            json.put("thread_ts", threadTs);
        }
        if (metadata != null && withMetadata) {
            json.set("metadata", metadata.deepCopy());
        }
        return json;
    }
}
