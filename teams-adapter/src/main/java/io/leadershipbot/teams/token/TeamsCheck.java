package io.leadershipbot.teams.token;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;

import io.leadershipbot.http.Obstacle;
import io.leadershipbot.http.ServerClock;

/** Asks Microsoft, once and by the way that the bot takes, for what the bot lives on. Keeps nothing of the answers. */
public final class TeamsCheck {

    private final Duration patience;
    private final InstantSource clock;
    private final RandomGenerator random;

    /**
     * Asks nothing yet.
     *
     * @param patience how long a question may take
     * @param clock dates what a certificate signs, and is compared with Microsoft's
     * @param random makes the ids of what a certificate signs
     */
    public TeamsCheck(Duration patience, InstantSource clock, RandomGenerator random) {
        this.patience = patience;
        this.clock = clock;
        this.random = random;
    }

    /** What Microsoft says. */
    public sealed interface Finding {

        /**
         * All is well.
         *
         * @param clockAhead how far this machine's clock is ahead of Microsoft's; negative if behind, empty if unknown
         */
        record Good(Optional<Duration> clockAhead) implements Finding {}

        /**
         * Entra does not take the credentials.
         *
         * @param code Entra's own, such as {@code AADSTS7000215}
         * @param advice what to do about it
         * @param clockAhead as above
         */
        record Refused(String code, String advice, Optional<Duration> clockAhead) implements Finding {}

        /** Microsoft could not be asked, or has trouble of its own. */
        record Unreachable(Obstacle obstacle) implements Finding {}
    }

    /**
     * Whether Entra gives these credentials a token.
     *
     * @param tokenUrl {@link OutboundTokens#tokenUrl}, or a stand-in's
     * @throws IllegalArgumentException if the URL is neither https nor on this machine
     */
    public Finding credentials(TeamsCredentials credentials, URI tokenUrl) {
        try (var http = http(); var request = new TokenRequest(credentials, tokenUrl, clock, random, http)) {
            var asked = clock.instant();
            var answer = request.ask();
            var clockAhead = ServerClock.ahead(answer.headers().get("Date"), asked, clock.instant());
            if (answer.status() == 200) {
                return TokenRequest.granted(answer).isPresent()
                        ? new Finding.Good(clockAhead)
                        : new Finding.Unreachable(Obstacle.STRANGER);
            }
            var code = TokenRequest.code(answer);
            return code.isPresent()
                    ? new Finding.Refused(code.get(), EntraAdvice.on(code.get()), clockAhead)
                    : new Finding.Unreachable(Obstacle.of(answer.status()));
        } catch (IOException e) {
            return new Finding.Unreachable(Obstacle.of(e));
        }
    }

    /**
     * Whether there are keys by which to know Microsoft's requests.
     *
     * @param openIdUrl {@link InboundTokens#OPENID_CONFIGURATION}, or a stand-in's
     * @throws IllegalArgumentException if the URL is neither https nor on this machine
     */
    public Finding keys(URI openIdUrl) {
        try (var http = http(); var download = new KeyDownload(openIdUrl, http)) {
            download.fetch();
            return new Finding.Good(Optional.empty());
        } catch (IOException e) {
            return new Finding.Unreachable(Obstacle.of(e));
        }
    }

    private StrictHttp http() {
        return new StrictHttp(patience, patience, patience);
    }
}
