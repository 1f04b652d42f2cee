package io.leadershipbot.teams.framework;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Entity;

/**
 * What somebody typed to the bot, as they saw it: without the mention that called it, its name or a slash in front, and
 * with other people's mentions as their names.
 *
 * @see <a href="https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/channel-and-group-conversations">Mentions</a>
 */
final class TypedText {

    private static final Pattern MENTION = Pattern.compile("<at(?:\\s[^<>]*)?>|</at>", Pattern.CASE_INSENSITIVE);
    private static final Pattern REFERENCE = Pattern.compile("&(lt|gt|amp|quot|apos|nbsp|#39|#160);");

    private TypedText() {}

    static String of(Activity activity) {
        var text = Optional.ofNullable(activity.getText()).orElse("");
        for (var call : calls(activity)) {
            text = text.replace(call, " ");
        }
        return withoutAddress(readable(text), name(activity));
    }

    /** The mentions of the bot itself, as they stand in the text. */
    private static List<String> calls(Activity activity) {
        var entities = activity.getEntities();
        var self = activity.getRecipient().getId();
        return (entities == null ? List.<Entity>of() : entities).stream().filter(Objects::nonNull)
                .filter(entity -> "mention".equals(entity.getType()))
                .filter(entity -> self.equals(path(entity, "mentioned").path("id").asText()))
                .map(entity -> path(entity, "text").asText()).filter(text -> !text.isEmpty()).toList();
    }

    private static JsonNode path(Entity entity, String property) {
        var value = entity.getProperties().get(property);
        return value == null ? com.fasterxml.jackson.databind.node.MissingNode.getInstance() : value;
    }

    private static String name(Activity activity) {
        return Optional.ofNullable(activity.getRecipient().getName()).orElse("").strip();
    }

    private static String readable(String text) {
        var plain = text.indexOf('<') < 0 ? text : MENTION.matcher(text).replaceAll("");
        return plain.indexOf('&') < 0
                ? plain.replace('\u00a0', ' ').strip()
                : REFERENCE.matcher(plain).replaceAll(match -> switch (match.group(1)) {
                    case "lt" -> "<";
                    case "gt" -> ">";
                    case "amp" -> "&";
                    case "quot" -> "\"";
                    case "apos", "#39" -> "'";
                    default -> " ";
                }).replace('\u00a0', ' ').strip();
    }

    private static String withoutAddress(String words, String name) {
        var rest = words.startsWith("@") ? words.substring(1) : words;
        boolean isCalled = !name.isEmpty() && rest.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT))
                && (rest.length() == name.length() || !Character.isLetterOrDigit(rest.charAt(name.length())));
        var said = isCalled ? rest.substring(name.length()).replaceFirst("^[,:]", "").strip() : words;
        return said.startsWith("/") ? said.substring(1).strip() : said;
    }
}
