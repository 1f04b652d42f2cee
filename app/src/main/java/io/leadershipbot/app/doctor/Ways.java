package io.leadershipbot.app.doctor;

import java.net.URI;
import java.util.Locale;
import java.util.Map;

import io.leadershipbot.http.Obstacle;

/** Says why a platform could not be asked, and knows where a proxy may be the reason. */
record Ways(Proxies proxies) {

    /**
     * What stood in the way.
     *
     * @param takesEnvironment whether requests there take the proxy that the environment names
     */
    Finding blocked(Check check, URI place, Obstacle obstacle, boolean takesEnvironment) {
        var values = Map.of("host", String.valueOf(place.getHost()));
        boolean isProxyUnused = proxies.inEnvironment() && !proxies.inJava() && !takesEnvironment;
        return switch (obstacle) {
            case TROUBLE -> check.warning(key(obstacle), values);
            case NO_NETWORK, UNKNOWN_HOST, REFUSED, TIMED_OUT, CUT -> check
                    .wrong(isProxyUnused ? "way.proxy-unused" : key(obstacle), values);
            case TLS, PROXY, STRANGER -> check.wrong(key(obstacle), values);
        };
    }

    private static String key(Obstacle obstacle) {
        return "way." + obstacle.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
