package io.leadershipbot.app.setup;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import io.leadershipbot.app.settings.CurrentSettings;
import io.leadershipbot.app.settings.SettingFault;
import io.leadershipbot.app.setup.Dialogue.InputEndedException;

/** Asks a person for the values, until Entra takes them. */
final class TeamsQuestions implements TeamsSource {

    private static final String BY_CERTIFICATE = "certificate";

    private final Dialogue dialogue;
    private final TeamsSetup.Given given;
    private final TeamsProof proof;
    private final Path folder;

    /**
     * @param given what holds where they only press Enter
     * @param folder from which a path is typed
     */
    TeamsQuestions(Dialogue dialogue, TeamsSetup.Given given, TeamsProof proof, Path folder) {
        this.dialogue = dialogue;
        this.given = given;
        this.proof = proof;
        this.folder = folder;
    }

    @Override
    public TeamsValues values() throws InputEndedException {
        var kept = given;
        while (true) {
            var appId = line("setup.teams.ask.app-id", kept.appId(),
                    typed -> wrong(CurrentSettings.fault(TeamsValues.APP_ID, typed)));
            var tenant = line("setup.teams.ask.tenant", kept.tenant(),
                    typed -> wrong(CurrentSettings.fault(TeamsValues.TENANT_ID, typed)));
            var values = withProof(appId, tenant, kept);
            if (isTaken(values)) {
                return values;
            }
            dialogue.say("setup.once-more");
            kept = given.with(values);
        }
    }

    private boolean isTaken(TeamsValues values) throws InputEndedException {
        var verdict = proof.of(values);
        while (verdict == Verdict.UNREACHABLE) {
            if (dialogue.ask("setup.unchecked", "").equalsIgnoreCase("write")) {
                proof.off();
            }
            verdict = proof.of(values);
        }
        return verdict == Verdict.TAKEN;
    }

    private TeamsValues withProof(String appId, String tenant, TeamsSetup.Given kept) throws InputEndedException {
        boolean isKept = kept.secret().isPresent() || kept.certificate().isPresent();
        while (true) {
            var typed = Pasted.clean(dialogue.askHidden("setup.teams.ask.secret", isKept));
            if (typed.equalsIgnoreCase(BY_CERTIFICATE)) {
                return new TeamsValues(appId, tenant, Optional.empty(), Optional.of(certificate(kept)));
            } else if (typed.isEmpty() && isKept) {
                return new TeamsValues(appId, tenant, kept.secret(), kept.certificate());
            } else if (typed.isEmpty()) {
                dialogue.warn("setup.needed", Map.of());
            } else if (isRight(wrong(CurrentSettings.fault(TeamsValues.PASSWORD, typed)))) {
                return new TeamsValues(appId, tenant, Optional.of(typed), Optional.empty());
            }
        }
    }

    private Path certificate(TeamsSetup.Given kept) throws InputEndedException {
        return folder.resolve(line("setup.teams.ask.certificate", kept.certificate().map(Path::toString),
                this::unusable)).normalize();
    }

    private String unusable(String file) {
        try {
            return folder.resolve(file).toFile().isFile() ? "" : "There is no such file: " + file;
        } catch (InvalidPathException malformed) {
            return String.valueOf(malformed.getMessage());
        }
    }

    @Override
    public URI url(Function<String, String> fault) throws InputEndedException {
        dialogue.say("setup.teams.address");
        return URI.create(line("setup.teams.ask.url", given.url(), fault));
    }

    /** A line, until nothing is wrong with it. */
    private String line(String key, Optional<String> kept, Function<String, String> fault)
            throws InputEndedException {
        while (true) {
            var typed = Pasted.clean(dialogue.ask(key, kept.orElse("")));
            var value = typed.isEmpty() ? kept.orElse("") : typed;
            if (value.isEmpty()) {
                dialogue.warn("setup.needed", Map.of());
            } else if (isRight(fault.apply(value))) {
                return value;
            }
        }
    }

    private boolean isRight(String wrong) {
        if (!wrong.isEmpty()) {
            dialogue.warn("setup.fault", Map.of("fault", wrong));
        }
        return wrong.isEmpty();
    }

    private static String wrong(Optional<SettingFault> fault) {
        return fault.map(each -> each.rule() + " " + each.fix()).orElse("");
    }
}
