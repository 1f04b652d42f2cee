package io.leadershipbot.benchmark.stock;

import java.util.Properties;

import com.microsoft.bot.integration.Configuration;
import org.jspecify.annotations.Nullable;

/** Settings from the command line, where the SDK would look for a file. */
record GivenConfiguration(Properties properties) implements Configuration {

    @Override
    public @Nullable String getProperty(String key) {
        return properties.getProperty(key);
    }

    @Override
    public Properties getProperties() {
        return properties;
    }

    @Override
    public String[] getProperties(String key) {
        var value = properties.getProperty(key);
        return value == null ? new String[0] : value.split(",", -1);
    }
}
