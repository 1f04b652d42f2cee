package io.leadershipbot.app.doctor;

import java.net.URI;
import java.util.Map;

import io.leadershipbot.http.Obstacle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class WaysTest {

    private static final URI PLACE = URI.create("https://login.example.com/token");
    private static final Check CHECK = new SlackScopesCheck(Patient.silence());

    @ParameterizedTest
    @EnumSource(Obstacle.class)
    void every_obstacle_has_its_words_and_a_fix(Obstacle obstacle) {
        var finding = Patient.straight().blocked(CHECK, PLACE, obstacle, false);

        assertThat(Patient.words(finding)).contains("login.example.com").contains("\n");
        assertThat(finding.state()).isEqualTo(obstacle == Obstacle.TROUBLE ? State.WARNING : State.WRONG);
    }

    @Test
    void proxy_that_is_set_and_does_not_count_is_told() {
        var ways = new Ways(Proxies.of(Map.of("HTTPS_PROXY", "http://proxy:3128")));

        assertThat(words(ways, Obstacle.UNKNOWN_HOST, false)).contains("does not count there",
                "-Dhttps.proxyHost=proxy.example.org");
        assertThat(words(ways, Obstacle.UNKNOWN_HOST, true)).contains("leads nowhere");
        assertThat(words(ways, Obstacle.TLS, false)).contains("trustStore");
    }

    @Test
    void proxy_is_known_by_any_of_its_variables() {
        assertThat(Proxies.of(Map.of("https_proxy", "http://proxy:3128")).inEnvironment()).isTrue();
        assertThat(Proxies.of(Map.of("HTTPS_PROXY", " ")).inEnvironment()).isFalse();
        assertThat(Proxies.of(Map.of()).inJava()).isFalse();
    }

    private static String words(Ways ways, Obstacle obstacle, boolean takesEnvironment) {
        return Patient.words(ways.blocked(CHECK, PLACE, obstacle, takesEnvironment));
    }
}
