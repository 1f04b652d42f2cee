package io.leadershipbot.app.setup;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

import io.leadershipbot.app.settings.CurrentSettings;
import io.leadershipbot.app.settings.SettingFault;
import io.leadershipbot.app.setup.Dialogue.InputEndedException;
import io.leadershipbot.teams.manifest.AppDescription;
import io.leadershipbot.teams.manifest.AppPackage;
import io.leadershipbot.teams.token.TeamsCheck;

/** Leads from nothing to settings and an app package with which the bot answers in a Teams tenant. */
public final class TeamsSetup {

    /** A person waits this long for a sentence, and a slow proxy needs it. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** Stand in where only the rest is to be tried. */
    private static final String ANYBODY = "00000000-0000-0000-0000-000000000000";
    private static final String ANY_NAME = "Bot";
    private static final URI ENTRA = URI.create("https://entra.microsoft.com/");

    private final Dialogue dialogue;
    private final CurrentSettings current;
    private final Wishes wishes;
    private final TeamsCheck entra;

    /**
     * Asks nothing yet.
     *
     * @param current what is set so far
     */
    public TeamsSetup(Dialogue dialogue, CurrentSettings current, Wishes wishes, InstantSource clock,
            RandomGenerator random) {
        this.dialogue = dialogue;
        this.current = current;
        this.wishes = wishes;
        this.entra = new TeamsCheck(PATIENCE, clock, random);
    }

    /** Values that were given on the command line or are set already. */
    public record Given(Optional<String> appId, Optional<String> tenant, Optional<String> secret,
            Optional<Path> certificate, Optional<String> url) {

        Given with(TeamsValues values) {
            return new Given(Optional.of(values.appId()), Optional.of(values.tenant()), values.secret(),
                    values.certificate(), url);
        }

        /** What is given, and where it is not, what is set. */
        private Given or(CurrentSettings current) {
            boolean isProved = secret.isPresent() || certificate.isPresent();
            var setSecret = current.value(TeamsValues.PASSWORD);
            var setFile = current.value(TeamsValues.CERTIFICATE).filter(file -> setSecret.isEmpty())
                    .map(file -> current.resolved(TeamsValues.CERTIFICATE, Path.of("")));
            return new Given(appId.or(() -> current.value(TeamsValues.APP_ID)),
                    tenant.or(() -> current.value(TeamsValues.TENANT_ID)), isProved ? secret : setSecret,
                    isProved ? certificate : setFile, url.or(() -> current.value("PUBLIC_URL")));
        }

        /** Holds a secret. */
        @Override
        public String toString() {
            return "[given]";
        }
    }

    /**
     * What was asked for on the command line.
     *
     * @param name what the bot is to be called
     * @param version of the bot, which the app package bears
     * @param folder from which a path is typed
     * @param out the app package, as it was typed
     * @param asks whether somebody can be asked
     * @param checks whether Entra is asked what it thinks of the values
     */
    public record Wishes(Given given, Optional<String> name, String version, Path folder, Path out, boolean asks,
            boolean checks) {}

    /**
     * Leads through all of it, and writes at the end.
     *
     * @throws InputEndedException if somebody was asked and did not answer; nothing was written
     */
    public Outcome run() throws InputEndedException {
        try {
            var plan = new Plan(current);
            var name = name(plan);
            var source = source(new TeamsProof(entra, tokenUrl(), dialogue, wishes.checks()));
            if (wishes.asks()) {
                dialogue.say("setup.teams.begin", Map.of("file", current.dotEnv().toString()));
                dialogue.page(ENTRA);
                dialogue.say("setup.teams.register");
            }
            var values = source.values();
            var url = source.url(this::fault);
            values.plan(plan);
            plan.set("PUBLIC_URL", url.toString());
            dialogue.settle();
            writePackage(new AppDescription(values.appId(), name, wishes.version(), url));
            var outcome = plan.write(dialogue);
            dialogue.say("setup.teams.next", Map.of("app", values.appId(), "tenant", values.tenant(), "endpoint",
                    url.resolve("/api/messages").toString(), "file", wishes.out().toString(), "name", name));
            return outcome;
        } catch (StoppedException stopped) {
            return stopped.told(dialogue);
        }
    }

    private Optional<URI> tokenUrl() throws StoppedException {
        var url = current.value("TEAMS_TOKEN_URL");
        var fault = url.flatMap(set -> CurrentSettings.fault("TEAMS_TOKEN_URL", set));
        if (fault.isPresent()) {
            throw new StoppedException(Outcome.MISUSED, "setup.fault", Map.of("fault", fault.get().toString()));
        }
        return url.map(URI::create);
    }

    private TeamsSource source(TeamsProof proof) {
        var given = wishes.given().or(current);
        return wishes.asks()
                ? new TeamsQuestions(dialogue, given, proof, wishes.folder())
                : new TeamsGiven(given, proof);
    }

    /** What keeps the app package from being made with this address; empty if nothing does. */
    private String fault(String url) {
        var fault = CurrentSettings.fault("PUBLIC_URL", url).map(SettingFault::rule);
        if (fault.isPresent()) {
            return fault.get();
        }
        return fault(ANYBODY, ANY_NAME, URI.create(url));
    }

    private String fault(String appId, String name, URI url) {
        try {
            AppPackage.zip(new AppDescription(appId, name, wishes.version(), url));
            return "";
        } catch (IllegalArgumentException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    /** Before anything is asked, as no answer could mend it. */
    private String name(Plan plan) throws StoppedException {
        if (wishes.name().isPresent()) {
            plan.set("BOT_NAME", wishes.name().get());
        }
        var name = plan.value("BOT_NAME");
        var fault = fault(ANYBODY, name, ENTRA);
        if (!fault.isEmpty()) {
            throw new StoppedException(Outcome.MISUSED, "setup.fault", Map.of("fault", fault));
        }
        return name;
    }

    private void writePackage(AppDescription app) throws StoppedException {
        try {
            Files.write(wishes.folder().resolve(wishes.out()), AppPackage.zip(app));
            dialogue.say("setup.teams.package", Map.of("file", wishes.out().toString()));
        } catch (IOException unwritable) {
            throw new StoppedException(Outcome.FAILED, "manifest.teams.unwritable",
                    Map.of("file", wishes.out().toString()));
        }
    }
}
