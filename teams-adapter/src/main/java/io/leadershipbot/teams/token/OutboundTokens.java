package io.leadershipbot.teams.token;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.leadershipbot.log.Detail;
import io.leadershipbot.log.Event;
import io.leadershipbot.log.EventLog;
import io.leadershipbot.secret.Secret;
import org.jspecify.annotations.Nullable;

/**
 * The bot's own token, which it sends with. Kept while it is good, and renewed in the background before it ends, so that
 * a message seldom waits for Entra.
 */
public final class OutboundTokens implements AutoCloseable {

    /** Entra's number for what it does not like, by which its documentation is searched. */
    private static final Pattern NUMBER = Pattern.compile("AADSTS(\\d{1,9})");
    private static final Duration PAUSE = Duration.ofSeconds(30);

    /** Longer than a request may take; only a name that is not resolved takes longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final TokenRequest request;
    private final InstantSource clock;
    private final EventLog log;
    private final SingleFlight<Held> flight = new SingleFlight<>("teams-token");
    private final AtomicReference<@Nullable Held> current = new AtomicReference<>();

    private volatile Instant pausedUntil = Instant.MIN;

    /**
     * Tokens of one bot. Asks for none yet.
     *
     * @param tokenUrl {@link #tokenUrl(String)}, or a stand-in's
     * @param log is told when no token can be had
     * @throws IllegalArgumentException if the URL is neither https nor on this machine
     */
    public OutboundTokens(TeamsCredentials credentials, URI tokenUrl, InstantSource clock, RandomGenerator random,
            EventLog log) {
        this(new TokenRequest(credentials, tokenUrl, clock, random,
                new StrictHttp(Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(7))), clock, log);
    }

    OutboundTokens(TokenRequest request, InstantSource clock, EventLog log) {
        this.request = request;
        this.clock = clock;
        this.log = log;
    }

    /** Where a tenant's tokens are had. */
    public static URI tokenUrl(String tenant) {
        return URI.create("https://login.microsoftonline.com/" + tenant + "/oauth2/v2.0/token");
    }

    /** A token and its times. */
    private record Held(Secret token, Instant renewFrom, Instant until) {

        static Held of(TokenRequest.Granted granted, Instant asked) {
            // A little less than its life, so that it is still good when it arrives.
            return new Held(granted.token(), asked.plus(granted.life().multipliedBy(2).dividedBy(3)),
                    asked.plus(granted.life().multipliedBy(19).dividedBy(20)));
        }

        boolean isGood(Instant now) {
            return now.isBefore(until);
        }

        boolean isDue(Instant now) {
            return !now.isBefore(renewFrom);
        }
    }

    /**
     * A token that is good now. Waits for Entra, some seconds at most, only if there is none.
     *
     * @throws TokenException if there is none to be had
     */
    public Secret token() throws TokenException {
        while (true) {
            var held = current.get();
            var now = clock.instant();
            if (held != null && held.isGood(now)) {
                if (held.isDue(now)) {
                    flight.join(this::isRenewalDue, this::renew);
                }
                return held.token();
            }
            var renewal = flight.join(() -> !isGood(), this::renew);
            if (renewal.isPresent()) {
                return await(renewal.get()).token();
            }
        }
    }

    /** Begins to fetch a token, so that the first message need not wait for it. */
    public void prepare() {
        flight.join(this::isRenewalDue, this::renew);
    }

    /** Gives up a token that was refused, unless there is a newer one by now. */
    public void forget(Secret token) {
        current.updateAndGet(held -> held != null && held.token() == token ? null : held);
    }

    private boolean isGood() {
        var held = current.get();
        return held != null && held.isGood(clock.instant());
    }

    private boolean isRenewalDue() {
        var held = current.get();
        var now = clock.instant();
        return (held == null || held.isDue(now)) && !now.isBefore(pausedUntil);
    }

    private Held renew() throws TokenException {
        var now = clock.instant();
        try {
            var held = Held.of(request.send(), now);
            current.set(held);
            return held;
        } catch (TokenException e) {
            pausedUntil = now.plus(PAUSE);
            var number = e.code().map(NUMBER::matcher).filter(Matcher::matches).map(code -> code.group(1));
            if (number.isPresent()) {
                log.note(Event.PLATFORM_UNREACHABLE, e, Detail.platform("teams"),
                        Detail.number("aadsts", Long.parseLong(number.get())));
            } else {
                log.note(Event.PLATFORM_UNREACHABLE, e, Detail.platform("teams"));
            }
            throw e;
        } catch (RuntimeException e) {
            pausedUntil = now.plus(PAUSE);
            log.note(Event.PLATFORM_UNREACHABLE, e, Detail.platform("teams"));
            throw e;
        }
    }

    private Held await(CompletableFuture<Held> renewal) throws TokenException {
        try {
            return renewal.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TokenException refusal) {
                throw refusal;
            }
            throw new IllegalStateException("Asking for a token failed in a way that it should not.", e.getCause());
        } catch (TimeoutException e) {
            throw TokenException.unreachable(request.host(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw TokenException.interrupted();
        }
    }

    @Override
    public void close() {
        request.close();
    }
}
