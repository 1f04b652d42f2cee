package io.leadershipbot.app.doctor;

import java.util.List;
import java.util.Map;

import io.leadershipbot.app.settings.Examination;
import io.leadershipbot.slack.SlackCheck;

/** Whether Slack can be reached and takes the bot token. */
record SlackCheckUp(Examination examination, Answers answers, Ways ways) implements Check {

    @Override
    public String name() {
        return "slack";
    }

    @Override
    public List<Finding> run() {
        if (!examination.isSound("SLACK_")) {
            return List.of(off("settings-first"));
        }
        return List.of(answers.slackBot().map(answer -> finding(answer.get())).orElseGet(() -> off("slack.off")));
    }

    private Finding finding(SlackCheck.Finding answer) {
        return switch (answer) {
            case SlackCheck.Finding.Good good -> ok("slack.fine",
                    Map.of("workspace", good.workspace(), "bot", good.botName()));
            case SlackCheck.Finding.Refused refused -> wrong(key(refused.error()), Map.of("error", refused.error()));
            case SlackCheck.Finding.Unreachable unreachable -> ways.blocked(this,
                    examination.settings().slackApiUrl(), unreachable.obstacle(), true);
        };
    }

    private static String key(String error) {
        return switch (error) {
            case "invalid_auth", "not_authed" -> "slack.unknown";
            case "account_inactive", "token_revoked", "token_expired" -> "slack.over";
            case "not_allowed_token_type" -> "slack.kind";
            default -> "slack.refused";
        };
    }
}
