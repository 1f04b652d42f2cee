package io.leadershipbot.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import io.leadershipbot.playground.slack.Message;
import io.leadershipbot.playground.slack.View;
import io.leadershipbot.playground.slack.blockkit.Mrkdwn;
import io.leadershipbot.testkit.Seen;

/** What Slack's messages and windows look like to a person. */
final class Sight {

    private static final Pattern FORMATTED = Pattern
            .compile("\\*([^*]+)\\*|_([^_]+)_|~([^~]+)~|`([^`]+)`|:(\\w+):|(?m)^(?:>|&gt;)(.+)");

    private Sight() {}

    static Seen of(Message message) {
        return new Seen(message.shown(), Mrkdwn.shown(message.text()), message.buttons(),
                message.marks().stream().filter(Mrkdwn.Mark::isMention).map(Mrkdwn.Mark::target).toList(),
                message.marks().stream().filter(Sight::leadsOut).map(Mrkdwn.Mark::target).toList(),
                formatted(message.blocks()), message.isEphemeral());
    }

    static Seen of(View view) {
        var screen = view.title() + "\n" + view.shown();
        var marks = Mrkdwn.marks(view.blocks());
        return new Seen(screen, screen, view.labels(),
                marks.stream().filter(Mrkdwn.Mark::isMention).map(Mrkdwn.Mark::target).toList(),
                marks.stream().filter(Sight::leadsOut).map(Mrkdwn.Mark::target).toList(),
                formatted(view.blocks()), true);
    }

    private static boolean leadsOut(Mrkdwn.Mark mark) {
        return switch (mark.kind()) {
            case LINK, MAIL, CHANNEL -> true;
            case USER, GROUP, BROADCAST, DATE -> false;
        };
    }

    private static List<String> formatted(JsonNode json) {
        var found = new ArrayList<String>();
        collectFormatted(json, found);
        return found;
    }

    private static void collectFormatted(JsonNode json, List<String> found) {
        if (json.path("type").asText().equals("mrkdwn")) {
            var marks = FORMATTED.matcher(json.path("text").asText());
            while (marks.find()) {
                found.add(marks.group().replaceAll("^[*_~`:]|[*_~`:]$", ""));
            }
        } else if (json.has("style") && json.path("type").asText().equals("text")) {
            found.add(json.path("text").asText());
        } else {
            json.forEach(child -> collectFormatted(child, found));
        }
    }
}
