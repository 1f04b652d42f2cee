package io.leadershipbot.teams.token;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The hosts that may get our token. A service URL comes with a request; whoever names one of their own would be sent the
 * token, and could speak for the bot. Exact hosts only: anybody can rent a name under {@code trafficmanager.net}.
 *
 * @see <a href=
 *     "https://learn.microsoft.com/en-us/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference">Bot
 *     Framework Connector API</a>, for {@code smba.trafficmanager.net}
 * @see <a href=
 *     "https://learn.microsoft.com/en-us/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages">Send
 *     proactive messages</a>, for GCC and GCC High
 * @see <a href= "https://microsoft.github.io/Agents-for-js/variables/_microsoft_agents-hosting.TeamsServiceEndpoints.html">
 *     TeamsServiceEndpoints</a>, for these and DoD
 */
public final class ServiceHosts {

    private static final Set<String> MICROSOFT = Set.of("smba.trafficmanager.net", "smba.infra.gcc.teams.microsoft.com",
            "smba.infra.gov.teams.microsoft.us", "smba.infra.dod.teams.microsoft.us");
    private static final Pattern BOT_FRAMEWORK = Pattern
            .compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+botframework\\.com");

    private final Set<String> others;

    /**
     * Microsoft's hosts, and others.
     *
     * @param others each a {@code host} or {@code host:port}, by https, or on this machine by http
     * @throws IllegalArgumentException if one is neither
     */
    public ServiceHosts(Collection<String> others) {
        var hosts = new HashSet<String>();
        others.forEach(other -> hosts.add(host(other)));
        this.others = Set.copyOf(hosts);
    }

    /**
     * Tells whether these could be given, so that a slip stops the start and not the first answer.
     *
     * @throws IllegalArgumentException if one could not
     */
    public static void check(Collection<String> others) {
        others.forEach(ServiceHosts::host);
    }

    private static String host(String other) {
        return ServiceUrl.parse("https://" + other).filter(url -> !other.contains("/"))
                .map(url -> other.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new IllegalArgumentException("'" + other
                        + "' is not a host. Write host or host:port, without https:// and path: 127.0.0.1:3978."));
    }

    /** The URL, if our token may go there. */
    public Optional<ServiceUrl> admit(String serviceUrl) {
        return ServiceUrl.parse(serviceUrl).filter(url -> isMicrosoft(url) || isOther(url));
    }

    private static boolean isMicrosoft(ServiceUrl url) {
        return url.isHttps() && url.port() == 443
                && (MICROSOFT.contains(url.host()) || BOT_FRAMEWORK.matcher(url.host()).matches());
    }

    private boolean isOther(ServiceUrl url) {
        boolean isDefault = url.port() == (url.isHttps() ? 443 : 80);
        boolean named = others.contains(url.host() + ":" + url.port()) || (isDefault && others.contains(url.host()));
        return named && (url.isHttps() || StrictHttp.isLoopback(url.host()));
    }
}
