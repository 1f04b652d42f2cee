package io.leadershipbot.slack;

import java.util.Map;

import io.leadershipbot.chat.Text;

/** What Slack reads as an answer, in an acknowledgement or at a response URL: private unless it is said to be public. */
final class Told {

    private Told() {}

    /** A new message that only the asker sees. */
    static String privately(Message message) {
        return Json.object(body -> message.write(body.put("response_type", "ephemeral")));
    }

    /** A new message that only the asker sees, beside the one that was clicked. */
    static String beside(Message message) {
        return Json.object(
                body -> message.write(body.put("response_type", "ephemeral").put("replace_original", false)));
    }

    /** What the private message that was clicked becomes. */
    static String instead(Message message) {
        return Json.object(
                body -> message.write(body.put("response_type", "ephemeral").put("replace_original", true)));
    }

    /** A new message that everybody in the channel sees. */
    static String publicly(Message message) {
        return Json.object(
                body -> message.write(body.put("response_type", "in_channel").put("replace_original", false)));
    }

    /** What the window becomes whose form was submitted. */
    static String window(String view) {
        return Json.object(body -> body.put("response_action", "update").putJson("view", view));
    }

    /** Errors beside the fields of the window whose form was submitted. */
    static String errors(Map<String, Text> errors) {
        return Json.object(body -> body.put("response_action", "errors").putObject("errors", fields -> errors
                .forEach((field, error) -> fields.put(field, Blocks.visible(Spans.plain(error))))));
    }
}
