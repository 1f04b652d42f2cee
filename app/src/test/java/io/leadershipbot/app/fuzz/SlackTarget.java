package io.leadershipbot.app.fuzz;

import java.util.List;
import java.util.Map;

/** Where Slack's requests come in. */
final class SlackTarget implements Attack.Target {

    static final String PATH = "/slack/events";

    private final Signer signer;

    SlackTarget(String secret) {
        signer = new Signer(secret);
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Map<String, String> headers(Mutant mutant) {
        return signer.headers(mutant);
    }

    @Override
    public boolean isSigned(Mutant mutant) {
        return mutant.isSigned();
    }

    @Override
    public List<Integer> wanted(Mutant mutant) {
        return mutant.isSigned() ? List.of(200, 400) : List.of(401);
    }
}
