package io.leadershipbot.app.setup;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import io.leadershipbot.secret.Secret;
import io.leadershipbot.slack.SlackCheck;
import io.leadershipbot.slack.SlackCheck.Finding;
import io.leadershipbot.slack.SlackScope;

/** Shows values to Slack, and tells what it says to them. */
final class SlackProof {

    /** What Slack says in words of ours; its other words are passed on as they are. */
    private static final List<String> KNOWN = List.of("invalid_auth", "not_authed", "account_inactive",
            "token_revoked", "token_expired", "not_allowed_token_type", "missing_scope");

    private final SlackCheck slack;
    private final Dialogue dialogue;
    private boolean isOn;

    /** @param isOn whether Slack is asked at all */
    SlackProof(SlackCheck slack, Dialogue dialogue, boolean isOn) {
        this.slack = slack;
        this.dialogue = dialogue;
        this.isOn = isOn;
    }

    /** Slack is not asked any more. */
    void off() {
        isOn = false;
    }

    /** Whether Slack takes the value. */
    Verdict of(SlackValue kind, String value) {
        if (!isOn) {
            return Verdict.TAKEN;
        }
        return switch (kind) {
            case BOT_TOKEN -> told(kind, slack.bot(Secret.of(value)));
            case APP_TOKEN -> told(kind, slack.app(Secret.of(value)));
            // Slack tells nobody whether it is the right one.
            case SIGNING_SECRET -> Verdict.TAKEN;
        };
    }

    private Verdict told(SlackValue kind, Finding finding) {
        return switch (finding) {
            case Finding.Good good when kind == SlackValue.BOT_TOKEN -> {
                dialogue.say("setup.slack.workspace",
                        Map.of("workspace", good.workspace(), "bot", good.botName()));
                tellMissing(good);
                yield Verdict.TAKEN;
            }
            case Finding.Good good -> {
                dialogue.say("setup.slack.connects");
                yield Verdict.TAKEN;
            }
            case Finding.Refused refused -> {
                var error = KNOWN.contains(refused.error()) ? refused.error() : "other";
                dialogue.warn("setup.slack.refused." + error, Map.of("error", refused.error()));
                yield Verdict.REFUSED;
            }
            case Finding.Unreachable unreachable -> Verdict.unreachable(unreachable.obstacle(), "Slack", dialogue);
        };
    }

    private void tellMissing(Finding.Good good) {
        var missing = Arrays.stream(SlackScope.values()).map(SlackScope::id)
                .filter(scope -> !good.scopes().contains(scope)).toList();
        if (!missing.isEmpty()) {
            dialogue.warn("setup.slack.scopes", Map.of("scopes", String.join(", ", missing)));
        }
    }
}
