package io.leadershipbot.app.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A request as Slack sends it.
 *
 * @param text a form's fields, one a line and not encoded yet; or JSON
 */
record Recording(String name, Kind kind, String text) {

    /** How a request is packed. */
    enum Kind {
        /** Fields: slash commands. */
        FORM(".form", "application/x-www-form-urlencoded"),
        /** JSON in the field {@code payload} of a form: clicks and submissions. */
        PAYLOAD(".payload.json", "application/x-www-form-urlencoded"),
        /** JSON as it is: events. */
        JSON(".event.json", "application/json");

        private final String ending;
        private final String contentType;

        Kind(String ending, String contentType) {
            this.ending = ending;
            this.contentType = contentType;
        }

        String contentType() {
            return contentType;
        }
    }

    private static final List<String> SLACKS = List.of("tip.form", "question.form", "settings.form", "ssl-check.form",
            "click-another.payload.json", "click-share.payload.json", "click-both.payload.json",
            "click-in-form.payload.json", "submit-settings.payload.json", "close-form.payload.json",
            "shortcut.payload.json", "message.event.json", "uninstalled.event.json", "revoked.event.json",
            "url-verification.event.json");

    private static final List<String> TEAMSES = List.of("message.event.json", "call.event.json", "click.event.json",
            "click-in-channel.event.json", "open-form.event.json", "submit-form.event.json", "submit-here.event.json",
            "installed.event.json", "removed.event.json", "member.event.json");

    /**
     * All of Slack's.
     *
     * @param values what stands for <code>${name}</code> in them
     */
    static List<Recording> slack(Map<String, String> values) {
        return SLACKS.stream().map(name -> read(name, values)).toList();
    }

    /**
     * All of Teams'.
     *
     * @param values what stands for <code>${name}</code> in them
     */
    static List<Recording> teams(Map<String, String> values) {
        return TEAMSES.stream().map(name -> read("teams/" + name, values)).toList();
    }

    private static Recording read(String name, Map<String, String> values) {
        try (InputStream file = Recording.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("The recording " + name + " is missing.");
            }
            var text = new String(file.readAllBytes(), UTF_8).strip();
            for (var value : values.entrySet()) {
                text = text.replace("${" + value.getKey() + "}", value.getValue());
            }
            return new Recording(name, kind(name), text);
        } catch (IOException e) {
            throw new IllegalStateException("The recording " + name + " cannot be read.", e);
        }
    }

    private static Kind kind(String name) {
        for (var kind : Kind.values()) {
            if (name.endsWith(kind.ending)) {
                return kind;
            }
        }
        throw new IllegalStateException("What kind of request is " + name + "?");
    }
}
