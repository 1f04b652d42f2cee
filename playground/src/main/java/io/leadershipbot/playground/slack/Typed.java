package io.leadershipbot.playground.slack;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.leadershipbot.playground.slack.blockkit.Mrkdwn;

/**
 * A slash command as it was typed.
 *
 * @param line all of it
 * @param command with its slash
 * @param rest what follows
 * @param escaped whether mentions and links are escaped
 */
record Typed(String line, String command, String rest, boolean escaped) {

    private static final Pattern MENTION = Pattern.compile("(?<![\\w@#/:.])([@#])([\\w.-]+)");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>|]+");

    static Typed of(String line, App app) {
        return find(line, app).orElseThrow(() -> new AssertionError(
                line.split(" ", 2)[0] + " is not a valid command. Commands: " + app.commands().keySet()));
    }

    /** The command in a line, if it begins with one of the app's. */
    static Optional<Typed> find(String line, App app) {
        int space = line.indexOf(' ');
        String command = space < 0 ? line : line.substring(0, space);
        String rest = space < 0 ? "" : line.substring(space + 1).strip();
        return Optional.ofNullable(app.commands().get(command))
                .map(escaped -> new Typed(line, command, rest, escaped));
    }

    /** The text as the bot gets it: entities escaped, and with {@code should_escape} mentions as ids. */
    String text(Workspace workspace) {
        String text = Mrkdwn.escape(rest);
        if (!escaped) {
            return text;
        }
        String linked = LINK.matcher(text).replaceAll(link -> Matcher.quoteReplacement("<" + link.group() + ">"));
        return MENTION.matcher(linked)
                .replaceAll(
                        mention -> Matcher.quoteReplacement(mention(workspace, mention.group(1), mention.group(2))));
    }

    private static String mention(Workspace workspace, String sign, String name) {
        if (sign.equals("#")) {
            return workspace.channels().stream().filter(channel -> channel.name().equals(name)).findFirst()
                    .map(channel -> "<#" + channel.id() + "|" + name + ">").orElse("#" + name);
        }
        return switch (name) {
            case "channel", "here", "everyone" -> "<!" + name + ">";
            default -> workspace.users().stream().filter(user -> user.name().equals(name)).findFirst()
                    .map(user -> "<@" + user.id() + "|" + name + ">").orElse("@" + name);
        };
    }
}
