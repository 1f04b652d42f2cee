package io.leadershipbot.app.benchmark;

import java.nio.file.Path;

/**
 * What a server on Teams and those who ask it have to agree on.
 *
 * @param port where keys and tokens are had, and where answers go
 * @param tlsPort the same for who insists on https
 * @param keyStore holds the certificate of that port
 * @param token what the channel service proves by that it is itself
 */
record Tenant(int port, int tlsPort, Path keyStore, String token) {

    static final String ID = "00000000-0000-4000-8000-000000000001";
    static final String APP_ID = "00000000-0000-4000-8000-000000000002";
    static final String PASSWORD = "benchmark~password";
    static final String KEY_STORE_PASSWORD = "benchmark";

    String serviceUrl() {
        return "http://" + host() + "/";
    }

    String host() {
        return "127.0.0.1:" + port;
    }

    String openIdUrl() {
        return serviceUrl() + "openid";
    }

    String tokenUrl() {
        return serviceUrl() + "token";
    }

    /** What the SDK takes for an authority that it need not look up elsewhere. */
    String authority() {
        return "https://127.0.0.1:" + tlsPort + "/adfs/";
    }
}
