package io.leadershipbot.teams.token;

import java.time.Instant;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RememberedTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final ServiceClaims CLAIMS = new ServiceClaims(
            ServiceUrl.parse("https://smba.trafficmanager.net/emea").orElseThrow(), Set.of("msteams"));

    private final RememberedTokens remembered = new RememberedTokens();

    @Test
    void token_is_remembered_until_its_time() {
        remembered.remember(RememberedTokens.hash("token"), CLAIMS, NOW.plusSeconds(1));

        assertThat(remembered.find(RememberedTokens.hash("token"), NOW)).contains(CLAIMS);
        assertThat(remembered.find(RememberedTokens.hash("token"), NOW.plusSeconds(1))).isEmpty();
        assertThat(remembered.find(RememberedTokens.hash("another"), NOW)).isEmpty();
    }

    @Test
    void oldest_of_many_tokens_goes() {
        for (int i = 0; i <= 256; i++) {
            remembered.remember(RememberedTokens.hash("token " + i), CLAIMS, NOW.plusSeconds(1));
        }

        assertThat(remembered.find(RememberedTokens.hash("token 0"), NOW)).isEmpty();
        assertThat(remembered.find(RememberedTokens.hash("token 1"), NOW)).contains(CLAIMS);
        assertThat(remembered.find(RememberedTokens.hash("token 256"), NOW)).contains(CLAIMS);
    }
}
