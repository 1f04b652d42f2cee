package io.leadershipbot.playground.slack.blockkit;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import static io.leadershipbot.playground.slack.blockkit.Rules.array;

/**
 * What Slack refuses in blocks and views, as functions without side effects. Closed: a field or a type that is not
 * known here is refused, as Slack does ({@code invalid additional property}, {@code unsupported type}).
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit">Block Kit reference</a>
 */
public final class BlockKit {

    /** Blocks in a message. */
    public static final int MESSAGE_BLOCKS = 50;
    /** Blocks in a modal or a home tab. */
    public static final int VIEW_BLOCKS = 100;
    /** Characters of text that a message's blocks may hold in all; not documented, found at about this number. */
    public static final int MESSAGE_CHARACTERS = 13_200;

    private static final Rule MESSAGE = array(0, MESSAGE_BLOCKS, Blocks.any());
    private static final Rule VIEW = Views.any();

    private BlockKit() {}

    /**
     * Checks the blocks of a message.
     *
     * @param blocks the array of blocks
     * @return everything wrong with them, in the order of the document; empty when Slack would take them
     */
    public static List<Problem> message(JsonNode blocks) {
        List<Problem> found = new ArrayList<>();
        Spot spot = new Spot(blocks, "/blocks", found::add);
        MESSAGE.check(spot);
        Ids.areUnique(spot);
        Ids.focusIsNotAsked(spot);
        return List.copyOf(found);
    }

    /**
     * Checks a modal or a home tab.
     *
     * @param view the view object
     * @return everything wrong with it, in the order of the document; empty when Slack would take it
     */
    public static List<Problem> view(JsonNode view) {
        List<Problem> found = new ArrayList<>();
        VIEW.check(new Spot(view, "/view", found::add));
        return List.copyOf(found);
    }

    /** How many characters of text the blocks hold in all, to be held against {@link #MESSAGE_CHARACTERS}. */
    public static int characters(JsonNode blocks) {
        int sum = 0;
        if (blocks.isObject() && blocks.path("text").isTextual()) {
            sum += blocks.path("text").textValue().length();
        }
        for (JsonNode child : blocks) {
            sum += characters(child);
        }
        return sum;
    }
}
