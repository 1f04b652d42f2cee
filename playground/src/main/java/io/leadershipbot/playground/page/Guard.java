package io.leadershipbot.playground.page;

import java.net.InetAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.leadershipbot.playground.Request;

/**
 * Who may talk to the playground: a browser on this machine, at the playground's own page. Other pages in that browser
 * may not, under whatever name they reach this machine.
 *
 * @see <a href="https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Sec-Fetch-Site">Sec-Fetch-Site</a>
 */
final class Guard {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    /** What a program between the browser and us leaves behind: then the peer says nothing of who asks. */
    private static final Set<String> MARKS_OF_PROXIES = Set.of("forwarded", "x-forwarded-for", "x-forwarded-host",
            "via");
    private static final Set<String> OWN_SITES = Set.of("", "same-origin", "none");

    /** Browsers leave this port out. */
    private static final int HTTP = 80;

    private final Words words;
    private final Set<String> hosts;
    private final Set<String> origins;

    Guard(Words words, int port) {
        this.words = words;
        hosts = Set.copyOf(NAMES.stream().map(name -> port == HTTP ? name : name + ":" + port).toList());
        origins = Set.copyOf(hosts.stream().map(host -> "http://" + host).toList());
    }

    /**
     * Why a request is refused, in one sentence; empty if it is not.
     *
     * @param acts whether it does or hears more than a link to a page could ask for
     */
    Optional<String> refusal(Request request, InetAddress peer, boolean acts) {
        if (!peer.isLoopbackAddress() || MARKS_OF_PROXIES.stream().anyMatch(request.headers()::containsKey)) {
            return Optional.of(words.say("refused.peer"));
        }
        if (!hosts.contains(request.header("host").toLowerCase(Locale.ROOT))) {
            return Optional.of(words.say("refused.host"));
        }
        boolean isOwn = OWN_SITES.contains(request.header("sec-fetch-site"))
                && (request.header("origin").isEmpty() || origins.contains(request.header("origin")));
        return acts && !isOwn ? Optional.of(words.say("refused.origin")) : Optional.empty();
    }
}
