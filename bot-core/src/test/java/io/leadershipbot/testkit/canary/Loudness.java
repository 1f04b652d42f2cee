package io.leadershipbot.testkit.canary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

import org.jspecify.annotations.Nullable;

/** Every logger of this process at its loudest, until closed. */
final class Loudness implements AutoCloseable {

    /** Held, since a logger that nobody holds forgets its level. */
    private final List<Logger> loggers = new ArrayList<>();
    private final Map<String, @Nullable Level> before = new HashMap<>();

    private Loudness() {}

    static Loudness everything() {
        var loudness = new Loudness();
        var manager = LogManager.getLogManager();
        for (var name : Collections.list(manager.getLoggerNames())) {
            var logger = manager.getLogger(name);
            if (logger != null && (name.isEmpty() || logger.getLevel() != null)) {
                loudness.raise(name, logger);
            }
        }
        return loudness;
    }

    private void raise(String name, Logger logger) {
        loggers.add(logger);
        before.put(name, logger.getLevel());
        logger.setLevel(Level.ALL);
    }

    @Override
    public void close() {
        loggers.forEach(logger -> logger.setLevel(before.get(logger.getName())));
    }
}
