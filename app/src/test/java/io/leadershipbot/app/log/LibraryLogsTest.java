package io.leadershipbot.app.log;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class LibraryLogsTest {

    private static final String CANARY = "xoxb-canary";

    private final ByteArrayOutputStream ours = new ByteArrayOutputStream();
    private final ByteArrayOutputStream standardError = new ByteArrayOutputStream();
    private final PrintStream realError = System.err;

    @BeforeEach
    void close_the_loggers() {
        System.setErr(new PrintStream(standardError, true, UTF_8));
        var clock = InstantSource.fixed(Instant.EPOCH);
        LibraryLogs.close(new LineLog(ours, clock, new TextFormat()));
    }

    @AfterEach
    void restore() throws IOException {
        System.setErr(realError);
        LogManager.getLogManager().readConfiguration();
    }

    @ParameterizedTest
    @ValueSource(strings = {"com.slack.api.bolt.App", "okhttp3.OkHttpClient", "org.sqlite.JDBC", "anything.at.all",
            "org.flywaydb.core.Flyway", "org.eclipse.jetty.server.Server"})
    void below_warnings_every_library_is_silent_at_every_level(String name) {
        var logger = LoggerFactory.getLogger(name);
        logger.trace(CANARY);
        logger.debug(CANARY);
        logger.info(CANARY);
        Logger.getLogger(name).finest(CANARY);
        assertThat(ours.toString(UTF_8) + standardError.toString(UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"com.slack.api.bolt.App", "okhttp3.OkHttpClient", "org.sqlite.JDBC"})
    void the_others_are_silent_when_they_warn_too(String name) {
        LoggerFactory.getLogger(name).error(CANARY, new IllegalStateException(CANARY));
        assertThat(ours.toString(UTF_8) + standardError.toString(UTF_8)).isEmpty();
    }

    @Test
    void a_named_librarys_warning_is_noted_without_its_words() {
        LoggerFactory.getLogger("org.eclipse.jetty.server.Server").warn(CANARY, new IllegalStateException(CANARY));
        System.getLogger("com.zaxxer.hikari.pool").log(System.Logger.Level.ERROR, CANARY);
        assertThat(ours.toString(UTF_8).lines()).containsExactly(
                "1970-01-01T00:00:00Z WARN library-warning type=org.eclipse.jetty.server.Server",
                "1970-01-01T00:00:00Z WARN library-warning type=com.zaxxer.hikari.pool");
        assertThat(standardError.toString(UTF_8)).isEmpty();
    }

    @Test
    void a_logger_that_somebody_opens_to_everything_still_writes_nothing() {
        var opened = Logger.getLogger("com.slack.api");
        opened.setLevel(Level.ALL);
        opened.severe(CANARY);
        Logger.getLogger("").setLevel(Level.ALL);
        Logger.getLogger("okhttp3").severe(CANARY);
        assertThat(ours.toString(UTF_8) + standardError.toString(UTF_8)).isEmpty();
    }
}
