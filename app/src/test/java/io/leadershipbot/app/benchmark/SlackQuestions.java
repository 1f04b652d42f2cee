package io.leadershipbot.app.benchmark;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.leadershipbot.app.benchmark.Line.Answered;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Makes {@code /leadership tip} as Slack sends it: signed, and no two alike. */
final class SlackQuestions implements Questions {

    private static final String ALGORITHM = "HmacSHA256";
    private final AtomicInteger made = new AtomicInteger();
    private final Workspace workspace;
    private final String slack;
    private final SecretKeySpec key;

    SlackQuestions(Workspace workspace) {
        this.workspace = workspace;
        this.slack = workspace.apiUrl().replace("/api/", "").replace(":", "%3A").replace("/", "%2F");
        this.key = new SecretKeySpec(workspace.signingSecret().getBytes(UTF_8), ALGORITHM);
    }

    @Override
    public Question next(int people) {
        int number = made.getAndIncrement();
        var body = String.join("&", "token=unused", "team_id=" + workspace.id(), "team_domain=benchmark",
                "channel_id=C0000000001", "channel_name=general",
                "user_id=" + String.format(Locale.ROOT, "U%09d", number % people), "user_name=somebody",
                "command=%2Fleadership", "text=tip", "api_app_id=A0000000001", "is_enterprise_install=false",
                "response_url=" + slack + "%2Fcommands%2F" + workspace.id() + "%2F" + number + "%2Fbenchmark",
                "trigger_id=" + number + ".1.benchmark");
        var timestamp = Long.toString(Instant.now().getEpochSecond());
        return new Question("/slack/events",
                Map.of("content-type", "application/x-www-form-urlencoded", "accept", "*/*", "user-agent",
                        "Slackbot 1.0 (+https://api.slack.com/robots)", "x-slack-request-timestamp", timestamp,
                        "x-slack-signature", signature(timestamp, body)),
                body.getBytes(UTF_8));
    }

    /** Where a machine is busy elsewhere, the answer may come later. */
    @Override
    public boolean isAnswer(Answered answered) {
        return answered.status() == 200
                && (answered.body().isEmpty() || answered.body().contains("\"ephemeral\""));
    }

    @Override
    public BooleanSupplier answered(int more) {
        return () -> true;
    }

    private String signature(String timestamp, String body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(("v0:" + timestamp + ":" + body).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }
}
