package io.leadershipbot.app;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.leadershipbot.app.settings.Settings;
import io.leadershipbot.chat.ChatPlatform;
import io.leadershipbot.chat.Installations;
import io.leadershipbot.command.TypedText;
import io.leadershipbot.language.Address;
import io.leadershipbot.log.EventLog;
import io.leadershipbot.slack.SlackPlatform;
import io.leadershipbot.slack.SlackSettings;
import io.leadershipbot.teams.TeamsPlatform;

/** The platforms that the bot speaks on: one line each. */
final class Platforms {

    static final String TERMINAL = "terminal";
    static final String SLACK = "slack";
    static final String TEAMS = "teams";

    private final Settings settings;

    Platforms(Settings settings) {
        this.settings = settings;
    }

    /** Those that are on. */
    List<ChatPlatform> on(Installations installations, EventLog log, InstantSource clock) {
        return Stream.of(slack(installations, log, clock), teams(log, clock)).flatMap(Optional::stream).toList();
    }

    /** The names of those that are off. */
    List<String> off() {
        return Stream.of(settings.slack().isPresent() ? "" : SLACK, settings.teams().isPresent() ? "" : TEAMS)
                .filter(name -> !name.isEmpty()).toList();
    }

    /** By platform, how people begin what they type to the bot. */
    Map<String, Address> addressedAs() {
        return Map.of(SLACK, Address.always(settings.slackCommand()), TEAMS,
                new Address("@" + settings.botName(), ""), TERMINAL, Address.always("./leadership-bot"));
    }

    private Optional<ChatPlatform> teams(EventLog log, InstantSource clock) {
        return settings.teams().map(teams -> new TeamsPlatform(teams, TypedText::parse, log, clock));
    }

    private Optional<ChatPlatform> slack(Installations installations, EventLog log, InstantSource clock) {
        return settings.slack().map(slack -> new SlackPlatform(
                new SlackSettings(slack.reception(), slack.botToken(), settings.slackCommand(),
                        settings.slackApiUrl()),
                TypedText::parse, installations, log, clock));
    }
}
