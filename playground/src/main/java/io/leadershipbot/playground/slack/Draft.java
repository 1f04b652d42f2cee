package io.leadershipbot.playground.slack;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.leadershipbot.playground.slack.blockkit.BlockKit;
import io.leadershipbot.playground.slack.blockkit.Mrkdwn;
import io.leadershipbot.playground.slack.blockkit.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What the bot wants to say, after Slack has looked at it.
 *
 * @param text the top-level text
 * @param blocks with the ids that Slack adds, or empty
 * @param metadata or null
 */
record Draft(String text, ArrayNode blocks, @Nullable JsonNode metadata) {

    static final int TEXT = 40_000;
    /** What Slack writes into a message that has blocks and no text. */
    static final String NO_TEXT = "This content can't be displayed.";

    /**
     * Checks a message.
     *
     * @param text the text, or null
     * @param blocks the parsed blocks, or null
     * @param metadata the parsed metadata, or null
     * @throws Refusal with Slack's code when Slack would not take it
     */
    static Draft of(@Nullable String text, @Nullable JsonNode blocks, @Nullable JsonNode metadata, IdSource ids) {
        if (blocks != null && !blocks.isArray()) {
            throw new Refusal("invalid_blocks_format");
        }
        boolean hasBlocks = blocks != null && !blocks.isEmpty();
        if (!hasBlocks && (text == null || text.isBlank())) {
            throw new Refusal("no_text");
        }
        if (text != null && text.length() > TEXT) {
            throw new Refusal("msg_too_long");
        }
        if (metadata != null) {
            checkMetadata(metadata);
        }
        if (blocks == null || !hasBlocks) {
            return new Draft(Mrkdwn.stored(text == null ? "" : text), JsonNodeFactory.instance.arrayNode(), metadata);
        }
        List<Problem> problems = BlockKit.message(blocks);
        if (!problems.isEmpty()) {
            throw Refusal.invalidBlocks(problems);
        }
        if (BlockKit.characters(blocks) > BlockKit.MESSAGE_CHARACTERS) {
            throw new Refusal("msg_blocks_too_long");
        }
        return new Draft(text == null || text.isBlank() ? NO_TEXT : Mrkdwn.stored(text), Stored.blocks(blocks, ids),
                metadata);
    }

    private static void checkMetadata(JsonNode metadata) {
        boolean closed = metadata.isObject() && metadata.size() == 2;
        if (!closed || !metadata.path("event_type").isTextual() || !metadata.path("event_payload").isObject()) {
            throw new Refusal("invalid_metadata_schema");
        }
    }
}
