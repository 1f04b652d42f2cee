package io.leadershipbot.app.doctor;

import java.util.Map;
import java.util.stream.Stream;

/**
 * Proxies that requests to the outside may take.
 *
 * @param inEnvironment whether a variable such as {@code HTTPS_PROXY} names one
 * @param inJava whether Java was told of one, which all of its requests take
 */
record Proxies(boolean inEnvironment, boolean inJava) {

    static Proxies of(Map<String, String> environment) {
        return new Proxies(
                Stream.of("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy")
                        .anyMatch(name -> !environment.getOrDefault(name, "").isBlank()),
                !System.getProperty("https.proxyHost", "").isBlank()
                        || !System.getProperty("socksProxyHost", "").isBlank());
    }
}
