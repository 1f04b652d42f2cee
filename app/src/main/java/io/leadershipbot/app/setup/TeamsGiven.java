package io.leadershipbot.app.setup;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import io.leadershipbot.app.settings.CurrentSettings;

/** Takes what a script gave or what is set already, and asks nobody. */
final class TeamsGiven implements TeamsSource {

    private final TeamsSetup.Given given;
    private final TeamsProof proof;

    TeamsGiven(TeamsSetup.Given given, TeamsProof proof) {
        this.given = given;
        this.proof = proof;
    }

    @Override
    public TeamsValues values() throws StoppedException {
        mustBeAll();
        var values = new TeamsValues(given.appId().orElseThrow(), given.tenant().orElseThrow(), given.secret(),
                given.certificate());
        mustBeRight(TeamsValues.APP_ID, values.appId());
        mustBeRight(TeamsValues.TENANT_ID, values.tenant());
        if (given.secret().isPresent()) {
            mustBeRight(TeamsValues.PASSWORD, given.secret().get());
        }
        return switch (proof.of(values)) {
            case TAKEN -> values;
            case REFUSED -> throw new StoppedException(Outcome.FAILED, "setup.not-taken",
                    Map.of("name", TeamsValues.APP_ID));
            case UNREACHABLE -> throw new StoppedException(Outcome.FAILED, "setup.use-no-check", Map.of());
        };
    }

    private void mustBeAll() throws StoppedException {
        var all = new LinkedHashMap<String, Optional<?>>();
        all.put("TEAMS_APP_ID (--app-id)", given.appId());
        all.put("TEAMS_TENANT_ID (--tenant-id)", given.tenant());
        all.put("TEAMS_APP_PASSWORD (--secret-file) or TEAMS_APP_CERTIFICATE (--certificate)",
                given.secret().isPresent() ? given.secret() : given.certificate());
        all.put("PUBLIC_URL (--url)", given.url());
        all.values().removeIf(Optional::isPresent);
        if (!all.isEmpty()) {
            throw new StoppedException(Outcome.MISUSED, "setup.missing",
                    Map.of("names", String.join(", ", all.keySet())));
        }
    }

    private static void mustBeRight(String name, String value) throws StoppedException {
        var fault = CurrentSettings.fault(name, value);
        if (fault.isPresent()) {
            throw new StoppedException(Outcome.MISUSED, "setup.fault", Map.of("fault", fault.get().toString()));
        }
    }

    @Override
    public URI url(Function<String, String> fault) throws StoppedException {
        var url = given.url().orElse("");
        var wrong = fault.apply(url);
        if (!wrong.isEmpty()) {
            throw new StoppedException(Outcome.MISUSED, "setup.fault", Map.of("fault", wrong));
        }
        return URI.create(url);
    }
}
