package io.leadershipbot.teams.token;

import java.net.URI;
import java.nio.ByteBuffer;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import com.nimbusds.jose.Header;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import io.leadershipbot.log.EventLog;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * Tells the Bot Framework's requests from all others, by the token in their {@code Authorization}. Nothing of a token
 * leaves here but whether it is good, and the two claims that the activity is compared with.
 *
 * @see <a href=
 *     "https://learn.microsoft.com/en-us/azure/bot-service/rest-api/bot-framework-rest-connector-authentication">
 *     Authentication with the Bot Connector API</a>
 */
public final class InboundTokens implements AutoCloseable {

    /** Where the Bot Framework publishes what it signs with. */
    public static final URI OPENID_CONFIGURATION = URI
            .create("https://login.botframework.com/v1/.well-known/openidconfiguration");

    private static final String ISSUER = "https://api.botframework.com";
    private static final String SCHEME = "Bearer ";
    private static final int LONGEST = 16 * 1024;

    /** Three parts and nothing else; the decoder would skip what it does not know. */
    private static final Pattern COMPACT = Pattern
            .compile("(?<header>[\\w-]++)\\.(?<claims>[\\w-]++)\\.(?<signature>[\\w-]*+)");

    private static final Duration SKEW = Duration.ofMinutes(5);
    private static final Duration MEMORY = Duration.ofMinutes(5);

    private final String appId;
    private final ProviderKeys keys;
    private final InstantSource clock;
    private final RememberedTokens remembered = new RememberedTokens();

    /**
     * Tokens for one bot.
     *
     * @param appId the bot's app id, which every token must be for
     * @param openIdConfiguration {@link #OPENID_CONFIGURATION}, or a stand-in's
     * @param log is told when the provider cannot be reached
     * @throws IllegalArgumentException if the URL is neither https nor on this machine
     */
    public InboundTokens(String appId, URI openIdConfiguration, InstantSource clock, EventLog log) {
        this(appId, new KeyDownload(openIdConfiguration), clock, log);
    }

    InboundTokens(String appId, KeyDownload download, InstantSource clock, EventLog log) {
        this.appId = appId.toLowerCase(Locale.ROOT);
        this.keys = new ProviderKeys(download, clock, log);
        this.clock = clock;
    }

    /** What a token says. */
    public sealed interface Verdict {

        /**
         * The request is the channel service's, if the activity fits the claims.
         *
         * @param claims to be compared with the activity
         */
        record Good(ServiceClaims claims) implements Verdict {}

        /** It is not. */
        record Refused(TokenRefusal reason) implements Verdict {}
    }

    /** Begins to fetch what tokens are checked with, so that the first request need not wait for it. */
    public void prepare() {
        keys.prepare();
    }

    /** Judges a request by its {@code Authorization}. Never throws, whatever stands there. */
    public Verdict check(Optional<String> authorization) {
        var header = authorization.orElse("");
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return refused(TokenRefusal.MISSING);
        }
        if (header.length() > LONGEST) {
            return refused(TokenRefusal.TOO_LONG);
        }
        var token = header.substring(SCHEME.length());
        var hash = RememberedTokens.hash(token);
        var known = remembered.find(hash, clock.instant());
        if (known.isPresent()) {
            return new Verdict.Good(known.get());
        }
        try {
            return judge(token, hash);
        } catch (ParseException | JOSEException | RuntimeException e) {
            // What is wrong in detail would quote the token.
            return refused(TokenRefusal.MALFORMED);
        }
    }

    private Verdict judge(String token, ByteBuffer hash) throws ParseException, JOSEException {
        var parts = COMPACT.matcher(token);
        if (!parts.matches()) {
            return refused(TokenRefusal.MALFORMED);
        }
        if (!(Header.parse(new Base64URL(parts.group("header"))) instanceof JWSHeader header)
                || !JWSAlgorithm.RS256.equals(header.getAlgorithm())) {
            return refused(TokenRefusal.WRONG_ALGORITHM);
        }
        var key = Optional.ofNullable(header.getKeyID()).flatMap(keys::find);
        if (key.isEmpty()) {
            return refused(keys.areThere() ? TokenRefusal.UNKNOWN_KEY : TokenRefusal.NO_KEYS);
        }
        var signed = token.substring(0, parts.end("claims")).getBytes(US_ASCII);
        if (!key.get().verifier().verify(header, signed, new Base64URL(parts.group("signature")))) {
            return refused(TokenRefusal.WRONG_SIGNATURE);
        }
        var claims = JWTClaimsSet.parse(new Base64URL(parts.group("claims")).decodeToString());
        var now = clock.instant();
        var fault = fault(claims, now);
        if (fault.isPresent()) {
            return refused(fault.get());
        }
        var serviceUrl = Optional.ofNullable(claims.getStringClaim("serviceurl")).flatMap(ServiceUrl::parse);
        if (serviceUrl.isEmpty()) {
            return refused(TokenRefusal.NO_SERVICE_URL);
        }
        var good = new ServiceClaims(serviceUrl.get(), key.get().channels());
        remembered.remember(hash, good, earlier(now.plus(MEMORY), end(claims.getExpirationTime())));
        return new Verdict.Good(good);
    }

    private Optional<TokenRefusal> fault(JWTClaimsSet claims, Instant now) {
        if (!ISSUER.equals(claims.getIssuer())) {
            return Optional.of(TokenRefusal.WRONG_ISSUER);
        }
        var audience = claims.getAudience();
        if (audience.size() != 1 || !audience.getFirst().toLowerCase(Locale.ROOT).equals(appId)) {
            return Optional.of(TokenRefusal.WRONG_AUDIENCE);
        }
        if (claims.getExpirationTime() == null) {
            return Optional.of(TokenRefusal.NO_EXPIRY);
        }
        if (!now.isBefore(end(claims.getExpirationTime()))) {
            return Optional.of(TokenRefusal.EXPIRED);
        }
        var start = claims.getNotBeforeTime();
        return start != null && now.isBefore(start.toInstant().minus(SKEW))
                ? Optional.of(TokenRefusal.NOT_YET_VALID)
                : Optional.empty();
    }

    private static Instant end(Date expiry) {
        return expiry.toInstant().plus(SKEW);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Verdict refused(TokenRefusal reason) {
        return new Verdict.Refused(reason);
    }

    @Override
    public void close() {
        keys.close();
    }
}
