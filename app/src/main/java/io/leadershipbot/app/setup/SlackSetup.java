package io.leadershipbot.app.setup;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.leadershipbot.app.settings.CurrentSettings;
import io.leadershipbot.app.setup.Dialogue.InputEndedException;
import io.leadershipbot.slack.SlackCheck;
import io.leadershipbot.slack.SlackManifest;

/** Leads from nothing to settings with which the bot answers in a Slack workspace. */
public final class SlackSetup {

    /** A person waits this long for a sentence, and a slow proxy needs it. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Dialogue dialogue;
    private final CurrentSettings current;
    private final Wishes wishes;

    /**
     * Asks nothing yet.
     *
     * @param current what is set so far
     */
    public SlackSetup(Dialogue dialogue, CurrentSettings current, Wishes wishes) {
        this.dialogue = dialogue;
        this.current = current;
        this.wishes = wishes;
    }

    /**
     * What was asked for on the command line.
     *
     * @param url where Slack reaches the bot over HTTP; without it, Socket Mode
     * @param name what the bot is to be called
     * @param command its slash command
     * @param given values that need not be asked for
     * @param asks whether somebody can be asked
     * @param checks whether Slack is asked what it thinks of the values
     */
    public record Wishes(Optional<String> url, Optional<String> name, Optional<String> command,
            Map<SlackValue, String> given, boolean asks, boolean checks) {

        /** Takes an unmodifiable copy. */
        public Wishes {
            given = Map.copyOf(given);
        }

        /** Holds secrets. */
        @Override
        public String toString() {
            return "[wishes]";
        }
    }

    /**
     * Leads through all of it, and writes at the end.
     *
     * @throws InputEndedException if somebody was asked and did not answer; nothing was written
     */
    public Outcome run() throws InputEndedException {
        try {
            var plan = plan();
            var url = url(plan);
            var manifest = manifest(plan, url);
            var proof = new SlackProof(new SlackCheck(apiUrl(), PATIENCE), dialogue, wishes.checks());
            if (wishes.asks()) {
                dialogue.say("setup.slack.begin", Map.of("file", current.dotEnv().toString()));
                create(manifest);
                dialogue.say("setup.slack.values");
            }
            var wanted = List.of(SlackValue.BOT_TOKEN,
                    url.isPresent() ? SlackValue.SIGNING_SECRET : SlackValue.APP_TOKEN);
            source(proof).values(wanted).forEach((kind, value) -> plan.put(kind.setting(), value));
            var outcome = plan.write(dialogue);
            dialogue.say(url.isPresent() ? "setup.slack.next.http" : "setup.slack.next",
                    Map.of("command", plan.value("SLACK_COMMAND"), "url",
                            url.map(address -> address.resolve(SlackManifest.PATH).toString()).orElse("")));
            return outcome;
        } catch (StoppedException stopped) {
            return stopped.told(dialogue);
        }
    }

    private Plan plan() throws StoppedException {
        var plan = new Plan(current);
        set(plan, "BOT_NAME", wishes.name());
        set(plan, "SLACK_COMMAND", wishes.command());
        return plan;
    }

    private static void set(Plan plan, String name, Optional<String> value) throws StoppedException {
        if (value.isPresent()) {
            plan.set(name, value.get());
        }
    }

    /** Where Slack reaches the bot, if that is asked for or set up already; empty for Socket Mode. */
    private Optional<URI> url(Plan plan) throws StoppedException {
        boolean isSetUp = current.value(SlackValue.SIGNING_SECRET.setting()).isPresent()
                && current.value(SlackValue.APP_TOKEN.setting()).isEmpty()
                && !wishes.given().containsKey(SlackValue.APP_TOKEN);
        var url = wishes.url().or(() -> current.value("PUBLIC_URL").filter(set -> isSetUp));
        set(plan, "PUBLIC_URL", url);
        return url.map(URI::create);
    }

    private SlackManifest manifest(Plan plan, Optional<URI> url) throws StoppedException {
        var command = plan.value("SLACK_COMMAND");
        var name = plan.value("BOT_NAME");
        try {
            return url.map(address -> SlackManifest.http(command, name, address))
                    .orElseGet(() -> SlackManifest.socketMode(command, name));
        } catch (IllegalArgumentException refused) {
            throw new StoppedException(Outcome.MISUSED, "setup.fault",
                    Map.of("fault", String.valueOf(refused.getMessage())));
        }
    }

    private URI apiUrl() throws StoppedException {
        var url = current.valueOrStandard("SLACK_API_URL");
        var fault = CurrentSettings.fault("SLACK_API_URL", url);
        if (fault.isPresent()) {
            throw new StoppedException(Outcome.MISUSED, "setup.fault", Map.of("fault", fault.get().toString()));
        }
        return URI.create(url);
    }

    private void create(SlackManifest manifest) throws InputEndedException {
        boolean isThere = current.value(SlackValue.BOT_TOKEN.setting()).isPresent();
        if (!isThere || dialogue.ask("setup.slack.again", "").equalsIgnoreCase("new")) {
            dialogue.say("setup.slack.create");
            dialogue.page(manifest.createLink());
            dialogue.ask("setup.slack.created", "");
        }
    }

    private SlackSource source(SlackProof proof) {
        return wishes.asks()
                ? new SlackQuestions(dialogue, current, proof, wishes.given())
                : new SlackGiven(dialogue, current, proof, wishes.given());
    }
}
