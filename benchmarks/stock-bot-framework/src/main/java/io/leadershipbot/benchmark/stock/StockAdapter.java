package io.leadershipbot.benchmark.stock;

import java.util.concurrent.CompletableFuture;

import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.connector.authentication.MicrosoftAppCredentials;
import com.microsoft.bot.integration.BotFrameworkHttpAdapter;
import com.microsoft.bot.integration.Configuration;

/** The SDK's adapter as it is, but for where it gets its own token. */
final class StockAdapter extends BotFrameworkHttpAdapter {

    private final Configuration configuration;
    private final String authority;

    StockAdapter(Configuration configuration, String authority) {
        super(configuration);
        this.configuration = configuration;
        this.authority = authority;
    }

    @Override
    protected CompletableFuture<AppCredentials> buildAppCredentials(String appId, String scope) {
        var password = configuration.getProperty(MicrosoftAppCredentials.MICROSOFTAPPPASSWORD);
        return CompletableFuture.completedFuture(new MicrosoftAppCredentials(appId, password, null, scope) {
            @Override
            public String oAuthEndpoint() {
                return authority;
            }
        });
    }
}
