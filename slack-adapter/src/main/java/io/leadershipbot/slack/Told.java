package io.leadershipbot.slack;

/** The bodies that Slack reads as messages, from an acknowledgement or at a response URL. Never wider than private. */
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
    static String errors(java.util.Map<String, io.leadershipbot.chat.Text> errors) {
        return Json.object(body -> body.put("response_action", "errors").putObject("errors", fields -> errors
                .forEach((field, error) -> fields.put(field, Spans.plain(error)))));
    }
}
