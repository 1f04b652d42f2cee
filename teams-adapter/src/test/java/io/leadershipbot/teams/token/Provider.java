package io.leadershipbot.teams.token;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import com.nimbusds.jose.util.JSONObjectUtils;

/** An identity provider that publishes keys. */
public final class Provider implements AutoCloseable {

    private static final String CONFIGURATION = "/v1/.well-known/openidconfiguration";
    private static final String KEYS = "/v1/.well-known/keys";

    private final StubServer server = new StubServer();
    private volatile List<ProviderKey> keys = List.of(ProviderKey.first());

    /** Publishes its first key. */
    public Provider() {
        works();
    }

    /** Answers as it should. */
    public void works() {
        server.respond(request -> switch (request.path()) {
            case CONFIGURATION -> StubServer.Answer.of(200,
                    JSONObjectUtils.toJSONString(Map.of("issuer", "https://api.botframework.com", "jwks_uri",
                            server.origin() + KEYS)));
            case KEYS -> StubServer.Answer.of(200, JSONObjectUtils
                    .toJSONString(Map.of("keys", keys.stream().map(ProviderKey::published).toList())));
            default -> StubServer.Answer.of(404, "");
        });
    }

    /** Publishes these, and no others. */
    public void rotate(ProviderKey... next) {
        keys = Arrays.asList(next);
    }

    /** Its server. */
    public StubServer server() {
        return server;
    }

    /** Where it describes itself. */
    public URI configuration() {
        return server.url(CONFIGURATION);
    }

    /** Downloads with a lot of patience, since tests let it hang. */
    KeyDownload download() {
        return download(Duration.ofMinutes(1));
    }

    KeyDownload download(Duration patience) {
        return new KeyDownload(configuration(), new StrictHttp(patience, patience, patience));
    }

    /** How often its configuration was fetched. */
    public int fetches() {
        return server.received(CONFIGURATION).size();
    }

    /** How often its keys were. */
    int keyFetches() {
        return server.received(KEYS).size();
    }

    @Override
    public void close() {
        server.close();
    }
}
