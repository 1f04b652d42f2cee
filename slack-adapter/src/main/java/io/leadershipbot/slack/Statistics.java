package io.leadershipbot.slack;

import java.util.stream.Stream;

import com.slack.api.SlackConfig;
import com.slack.api.audit.AuditConfig;
import com.slack.api.methods.MethodsConfig;
import com.slack.api.rate_limits.metrics.MetricsDatastore;
import com.slack.api.scim.SCIMConfig;
import com.slack.api.scim2.SCIM2Config;

/**
 * The SDK counts calls in a dozen stores, each with a thread that wakes up every second. Its own switch leaves one of
 * them running, and those of its default configuration, which nothing here uses.
 *
 * @see <a href="https://github.com/slackapi/java-slack-sdk/issues/1060">Thousands of metrics threads</a>
 */
final class Statistics {

    private Statistics() {}

    static void switchOff(SlackConfig config) {
        config.setStatsEnabled(false);
        Stream.concat(stores(config), Stream.concat(stores(SlackConfig.DEFAULT),
                Stream.of(MethodsConfig.DEFAULT_SINGLETON.getMetricsDatastore(),
                        AuditConfig.DEFAULT_SINGLETON.getMetricsDatastore(),
                        SCIMConfig.DEFAULT_SINGLETON.getMetricsDatastore(),
                        SCIM2Config.DEFAULT_SINGLETON.getMetricsDatastore())))
                .forEach(store -> store.setStatsEnabled(false));
    }

    private static Stream<MetricsDatastore> stores(SlackConfig config) {
        return Stream.of(config.getMethodsConfig().getMetricsDatastore(), config.getAuditConfig().getMetricsDatastore(),
                config.getSCIMConfig().getMetricsDatastore(), config.getSCIM2Config().getMetricsDatastore());
    }
}
