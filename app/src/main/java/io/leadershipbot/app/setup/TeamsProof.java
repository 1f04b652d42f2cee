package io.leadershipbot.app.setup;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

import io.leadershipbot.teams.token.OutboundTokens;
import io.leadershipbot.teams.token.TeamsCheck;
import io.leadershipbot.teams.token.TeamsCheck.Finding;

/** Shows values to Entra, and tells what it says to them. */
final class TeamsProof {

    private final TeamsCheck entra;
    private final Optional<URI> tokenUrl;
    private final Dialogue dialogue;
    private boolean isOn;

    /**
     * @param tokenUrl where Entra is; without it, where it is for the tenant
     * @param isOn whether Entra is asked at all
     */
    TeamsProof(TeamsCheck entra, Optional<URI> tokenUrl, Dialogue dialogue, boolean isOn) {
        this.entra = entra;
        this.tokenUrl = tokenUrl;
        this.dialogue = dialogue;
        this.isOn = isOn;
    }

    /** Entra is not asked any more. */
    void off() {
        isOn = false;
    }

    /** Whether Entra takes the values. */
    Verdict of(TeamsValues values) {
        try {
            var credentials = values.credentials();
            return isOn
                    ? told(entra.credentials(credentials,
                            tokenUrl.orElseGet(() -> OutboundTokens.tokenUrl(values.tenant()))))
                    : Verdict.TAKEN;
        } catch (IllegalArgumentException unusable) {
            dialogue.warn("setup.fault", Map.of("fault", String.valueOf(unusable.getMessage())));
            return Verdict.REFUSED;
        }
    }

    private Verdict told(Finding finding) {
        return switch (finding) {
            case Finding.Good good -> {
                dialogue.say("setup.teams.taken");
                yield Verdict.TAKEN;
            }
            case Finding.Refused refused -> {
                dialogue.warn("setup.teams.refused", Map.of("code", refused.code(), "advice", refused.advice()));
                yield Verdict.REFUSED;
            }
            case Finding.Unreachable unreachable -> Verdict.unreachable(unreachable.obstacle(), "Entra", dialogue);
        };
    }
}
