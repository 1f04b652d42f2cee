package io.leadershipbot.playground.slack.blockkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * Reads Slack's markup as Slack does, so that a test can say what a text would do: whom it would call, where it would
 * lead.
 *
 * @see <a href="https://docs.slack.dev/messaging/formatting-message-text">Formatting text</a>
 */
public final class Mrkdwn {

    private static final Pattern SEQUENCE = Pattern.compile("<([^<>]*)>");
    private static final Pattern AUTOMATIC = Pattern
            .compile("(^|[^\\w@#/])(@(?:channel|here|everyone)\\b|#[\\p{Ll}\\d_-]+|https?://[^\\s|<>]+)");
    private static final Pattern STRAY_AMPERSAND = Pattern.compile("&(?!(?:amp|lt|gt);)");

    private Mrkdwn() {}

    /** What a sequence between angle brackets does when it is shown. */
    public enum Kind {
        /** {@code <@U…>}: calls one person. */
        USER,
        /** {@code <#C…>}: leads to a channel. */
        CHANNEL,
        /** {@code <!subteam^S…>}: calls a group of people. */
        GROUP,
        /** {@code <!channel>}, {@code <!here>}, {@code <!everyone>}: calls everybody. */
        BROADCAST,
        /** {@code <!date^…>}: shown in the reader's time. */
        DATE,
        /** {@code <https://…|label>}. */
        LINK,
        /** {@code <mailto:…|label>}. */
        MAIL
    }

    /**
     * One sequence.
     *
     * @param kind what it does
     * @param target whom or where: an id, {@code channel}, an address
     * @param label the text shown instead, empty where there is none
     */
    public record Mark(Kind kind, String target, String label) {

        /** Whether somebody is called by it. */
        public boolean isMention() {
            return switch (kind) {
                case USER, GROUP, BROADCAST -> true;
                case CHANNEL, DATE, LINK, MAIL -> false;
            };
        }
    }

    /** Every sequence in a text of type {@code mrkdwn}, or in a message's top-level {@code text}, in its order. */
    public static List<Mark> marks(String mrkdwn) {
        List<Mark> marks = new ArrayList<>();
        Matcher sequences = SEQUENCE.matcher(mrkdwn);
        while (sequences.find()) {
            Mark mark = read(sequences.group(1));
            if (mark != null) {
                marks.add(mark);
            }
        }
        return List.copyOf(marks);
    }

    /**
     * Every sequence in the markup of blocks or of a view, wherever it stands; {@code plain_text} does nothing. Where
     * a text is not {@code verbatim}, also what Slack makes of plain words there: addresses, {@code #channel},
     * {@code @here} and the like.
     */
    public static List<Mark> marks(JsonNode blocks) {
        List<Mark> marks = new ArrayList<>();
        collect(blocks, marks);
        return List.copyOf(marks);
    }

    /** What Slack may make of the words of a text that is not verbatim, sequences left out. */
    static List<Mark> automatic(String mrkdwn) {
        List<Mark> marks = new ArrayList<>();
        Matcher words = AUTOMATIC.matcher(SEQUENCE.matcher(mrkdwn).replaceAll(" "));
        while (words.find()) {
            String target = words.group(2);
            Kind kind = switch (words.group(2).charAt(0)) {
                case '@' -> Kind.BROADCAST;
                case '#' -> Kind.CHANNEL;
                default -> Kind.LINK;
            };
            marks.add(new Mark(kind, kind == Kind.LINK ? target : target.substring(1), ""));
        }
        return marks;
    }

    /** The text as a person reads it: sequences by their label, entities as characters. */
    public static String shown(String mrkdwn) {
        String text = SEQUENCE.matcher(mrkdwn).replaceAll(found -> {
            Mark mark = read(found.group(1));
            return Matcher.quoteReplacement(mark == null ? found.group() : shown(mark));
        });
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    /** The three characters that must be escaped in a text so that none of it becomes markup of this kind. */
    public static String escape(String typed) {
        return typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The form in which Slack keeps a text: what is neither a sequence nor an entity is escaped. */
    public static String stored(String mrkdwn) {
        StringBuilder text = new StringBuilder();
        int end = 0;
        Matcher sequences = SEQUENCE.matcher(mrkdwn);
        while (sequences.find()) {
            if (read(sequences.group(1)) != null) {
                text.append(escapedOnce(mrkdwn.substring(end, sequences.start()))).append(sequences.group());
                end = sequences.end();
            }
        }
        return text.append(escapedOnce(mrkdwn.substring(end))).toString();
    }

    private static String escapedOnce(String text) {
        return STRAY_AMPERSAND.matcher(text).replaceAll("&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static void collect(JsonNode json, List<Mark> marks) {
        JsonNode type = json.path("type");
        if (type.asText().equals("mrkdwn")) {
            String text = json.path("text").asText();
            marks.addAll(marks(text));
            if (!json.path("verbatim").asBoolean(false)) {
                marks.addAll(automatic(text));
            }
        } else if (type.asText().equals("user") && json.has("user_id")) {
            marks.add(new Mark(Kind.USER, json.path("user_id").asText(), ""));
        } else if (type.asText().equals("channel") && json.has("channel_id")) {
            marks.add(new Mark(Kind.CHANNEL, json.path("channel_id").asText(), ""));
        } else if (type.asText().equals("broadcast") && json.has("range")) {
            marks.add(new Mark(Kind.BROADCAST, json.path("range").asText(), ""));
        } else if (type.asText().equals("link") && json.has("url")) {
            marks.add(new Mark(Kind.LINK, json.path("url").asText(), json.path("text").asText("")));
        } else {
            json.forEach(child -> collect(child, marks));
        }
    }

    private static @Nullable Mark read(String inside) {
        int bar = inside.indexOf('|');
        String target = bar < 0 ? inside : inside.substring(0, bar);
        String label = bar < 0 ? "" : inside.substring(bar + 1);
        String low = target.toLowerCase(Locale.ROOT);
        if (target.startsWith("@") && target.length() > 1) {
            return new Mark(Kind.USER, target.substring(1), label);
        }
        if (target.startsWith("#") && target.length() > 1) {
            return new Mark(Kind.CHANNEL, target.substring(1), label);
        }
        if (low.startsWith("!subteam^")) {
            return new Mark(Kind.GROUP, target.substring("!subteam^".length()), label);
        }
        if (low.startsWith("!date^")) {
            return new Mark(Kind.DATE, target.substring("!date^".length()), label);
        }
        if (List.of("!channel", "!here", "!everyone", "!group").contains(low)) {
            return new Mark(Kind.BROADCAST, low.substring(1), label);
        }
        if (low.startsWith("mailto:")) {
            return new Mark(Kind.MAIL, target.substring("mailto:".length()), label);
        }
        return low.matches("[a-z][a-z0-9+.-]*:.+") ? new Mark(Kind.LINK, target, label) : null;
    }

    private static String shown(Mark mark) {
        if (!mark.label().isEmpty()) {
            return switch (mark.kind()) {
                case USER -> "@" + mark.label();
                case CHANNEL -> "#" + mark.label();
                case GROUP, BROADCAST, DATE, LINK, MAIL -> mark.label();
            };
        }
        return switch (mark.kind()) {
            case USER, GROUP, BROADCAST -> "@" + mark.target();
            case CHANNEL -> "#" + mark.target();
            case DATE, LINK, MAIL -> mark.target();
        };
    }
}
