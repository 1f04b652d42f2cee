package io.leadershipbot.app.metrics;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;

import io.leadershipbot.chat.InteractionHandler;
import io.leadershipbot.chat.Source;
import io.leadershipbot.log.Event;
import io.leadershipbot.log.EventLog;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;

/** Counts and times for Prometheus. */
public final class Metrics implements AutoCloseable {

    /** From what nobody notices to what Slack gives up on. */
    private static final Duration[] STEPS = {Duration.ofMillis(1), Duration.ofMillis(5), Duration.ofMillis(25),
            Duration.ofMillis(100), Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2),
            Duration.ofSeconds(3)};

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics garbage = new JvmGcMetrics();
    private final AtomicBoolean knowsTheMachine = new AtomicBoolean();

    /** @param version which version of the bot this is */
    public Metrics(String version) {
        Gauge.builder("leadershipbot.build", () -> 1).description("Which version runs; always 1.")
                .tag("version", version).register(registry);
    }

    /** The same handler, timed. */
    public InteractionHandler timed(String platform, InteractionHandler handler) {
        var timers = new EnumMap<Source, Timer>(Source.class);
        for (var source : Source.values()) {
            timers.put(source, Timer.builder("leadershipbot.interactions")
                    .description("How long the bot took to find its answer, by what was answered.")
                    .tag("platform", platform).tag("source", label(source)).serviceLevelObjectives(STEPS)
                    .register(registry));
        }
        return interaction -> Objects.requireNonNull(timers.get(interaction.source()))
                .record(() -> handler.handle(interaction));
    }

    /** The same log, counted. */
    public EventLog counted(EventLog log) {
        var counters = new EnumMap<Event, Counter>(Event.class);
        for (var event : Event.values()) {
            counters.put(event, Counter.builder("leadershipbot.events").description("What was noted in the log.")
                    .tag("event", event.code()).tag("level", label(event.level())).register(registry));
        }
        return new CountedLog(log, event -> Objects.requireNonNull(counters.get(event)).increment());
    }

    /** All of them as Prometheus reads them. */
    public String scrape() {
        if (knowsTheMachine.compareAndSet(false, true)) {
            // What reads the JVM's own figures takes long to load, so not before somebody wants them.
            new JvmMemoryMetrics().bindTo(registry);
            new JvmThreadMetrics().bindTo(registry);
            garbage.bindTo(registry);
        }
        return registry.scrape();
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        garbage.close();
        registry.close();
    }
}
