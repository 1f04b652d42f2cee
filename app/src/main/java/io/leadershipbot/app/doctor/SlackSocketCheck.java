package io.leadershipbot.app.doctor;

import java.util.List;
import java.util.Map;

import io.leadershipbot.app.settings.Examination;
import io.leadershipbot.slack.SlackCheck;

/** Whether Slack lets the bot connect by Socket Mode. Nothing is connected. */
record SlackSocketCheck(Examination examination, Answers answers, Ways ways) implements Check {

    @Override
    public String name() {
        return "slack-socket";
    }

    @Override
    public List<Finding> run() {
        if (!examination.isSound("SLACK_") || examination.settings().slack().isEmpty()) {
            return List.of();
        }
        return List.of(answers.slackApp().map(answer -> finding(answer.get()))
                .orElseGet(() -> ok("slack-socket.unused", Map.of())));
    }

    private Finding finding(SlackCheck.Finding answer) {
        return switch (answer) {
            case SlackCheck.Finding.Good good -> ok("slack-socket.fine", Map.of());
            case SlackCheck.Finding.Refused refused -> wrong(key(refused.error()), Map.of("error", refused.error()));
            case SlackCheck.Finding.Unreachable unreachable -> ways.blocked(this,
                    examination.settings().slackApiUrl(), unreachable.obstacle(), true);
        };
    }

    private static String key(String error) {
        return switch (error) {
            case "invalid_auth", "not_authed", "token_revoked", "token_expired",
                    "account_inactive" -> "slack-socket.unknown";
            case "not_allowed_token_type" -> "slack-socket.kind";
            case "missing_scope", "no_permission" -> "slack-socket.scope";
            default -> "slack-socket.refused";
        };
    }
}
