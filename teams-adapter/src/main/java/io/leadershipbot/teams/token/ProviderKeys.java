package io.leadershipbot.teams.token;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.leadershipbot.log.Detail;
import io.leadershipbot.log.Event;
import io.leadershipbot.log.EventLog;

/**
 * The provider's signing keys, kept. A request whose key is known never waits for the provider: keys are renewed in the
 * background, and old ones serve while it is down.
 *
 * @see <a href=
 *     "https://learn.microsoft.com/en-us/azure/bot-service/rest-api/bot-framework-rest-connector-authentication">
 *     Authentication with the Bot Connector API</a>, which has them renewed every 24 hours and kept for five days at most
 */
final class ProviderKeys implements AutoCloseable {

    private static final Duration RENEW_AFTER = Duration.ofHours(20);
    private static final Duration KEEP = Duration.ofDays(5);

    /** An id that nobody knows may be new, or made up by somebody who wants us to ask again and again. */
    private static final Duration PAUSE = Duration.ofMinutes(5);

    /** Without keys nobody is served. */
    private static final Duration PAUSE_WITHOUT_KEYS = Duration.ofSeconds(10);

    /** Longer than a download may take; only a name that is not resolved takes longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(11);

    private final KeyDownload download;
    private final InstantSource clock;
    private final EventLog log;
    private final SingleFlight<Map<String, SigningKey>> flight = new SingleFlight<>("teams-keys");

    private volatile Kept kept = new Kept(Map.of(), Instant.MIN);
    private volatile Instant lastTry = Instant.MIN;

    ProviderKeys(KeyDownload download, InstantSource clock, EventLog log) {
        this.download = download;
        this.clock = clock;
        this.log = log;
    }

    /** What was fetched, and when. */
    record Kept(Map<String, SigningKey> keys, Instant since) {

        boolean isGood(Instant now) {
            return !keys.isEmpty() && now.isBefore(since.plus(KEEP));
        }

        boolean isDue(Instant now) {
            return !isGood(now) || !now.isBefore(since.plus(RENEW_AFTER));
        }

        Optional<SigningKey> find(String id, Instant now) {
            return isGood(now) ? Optional.ofNullable(keys.get(id)) : Optional.empty();
        }
    }

    /** Begins to fetch the keys, so that the first request need not wait for them. */
    void prepare() {
        flight.join(() -> !areThere() && mayAsk(), this::renew);
    }

    /** The key of that id. Asks the provider for one that is unknown, unless it was asked just before. */
    Optional<SigningKey> find(String id) {
        var now = clock.instant();
        var key = kept.find(id, now);
        if (key.isEmpty()) {
            flight.join(this::mayAsk, this::renew).ifPresent(renewal -> {
                try {
                    renewal.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
                } catch (ExecutionException | TimeoutException e) {
                    // Noted by whoever asked; the keys there are will do, or there are none.
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            return kept.find(id, clock.instant());
        }
        if (kept.isDue(now)) {
            flight.join(() -> kept.isDue(clock.instant()) && mayAsk(), this::renew);
        }
        return key;
    }

    /** True if there are keys at all. */
    boolean areThere() {
        return kept.isGood(clock.instant());
    }

    private boolean mayAsk() {
        var now = clock.instant();
        var pause = kept.isGood(now) ? PAUSE : PAUSE_WITHOUT_KEYS;
        return !now.isBefore(lastTry.plus(pause));
    }

    private Map<String, SigningKey> renew() throws IOException {
        lastTry = clock.instant();
        try {
            var keys = download.fetch();
            kept = new Kept(keys, clock.instant());
            return keys;
        } catch (IOException | RuntimeException e) {
            log.note(Event.PLATFORM_UNREACHABLE, e, Detail.platform("teams"));
            throw e;
        }
    }

    @Override
    public void close() {
        download.close();
    }
}
