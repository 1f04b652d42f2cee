package io.leadershipbot.app.fuzz;

import java.util.List;
import java.util.Map;

/** Where Teams' requests come in. A token is good for any body; what a spoilt body says of itself is refused after it. */
final class TeamsTarget implements Attack.Target {

    static final String PATH = "/api/messages";

    private final QuietTeams teams;

    TeamsTarget(QuietTeams teams) {
        this.teams = teams;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Map<String, String> headers(Mutant mutant) {
        return teams.headers(mutant.signing(), mutant.contentType());
    }

    @Override
    public boolean isSigned(Mutant mutant) {
        return mutant.signing() == Signing.AFTER;
    }

    /** 401 for another service URL or channel, 403 for another tenant, 501 for a question that nobody knows. */
    @Override
    public List<Integer> wanted(Mutant mutant) {
        return isSigned(mutant) ? List.of(200, 400, 401, 403, 501) : List.of(401);
    }
}
