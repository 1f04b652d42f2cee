package io.leadershipbot.app.setup;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.leadershipbot.app.settings.CurrentSettings;

/** What is to stand in the {@code .env} file, and is not written before all of it is known. */
final class Plan {

    private final CurrentSettings current;
    private final EnvFile file;
    private final Map<String, Optional<String>> changes = new LinkedHashMap<>();

    /**
     * Finds out whether the file can be written.
     *
     * @throws StoppedException if it cannot
     */
    Plan(CurrentSettings current) throws StoppedException {
        this.current = current;
        this.file = new EnvFile(current.dotEnv());
        try {
            file.check();
        } catch (EnvFile.UnwritableException refused) {
            throw unwritable(refused);
        }
    }

    /**
     * Sets what may be printed.
     *
     * @throws StoppedException if it has not the right form
     */
    void set(String name, String value) throws StoppedException {
        var fault = CurrentSettings.fault(name, value);
        if (fault.isPresent()) {
            throw new StoppedException(Outcome.MISUSED, "setup.fault", Map.of("fault", fault.get().toString()));
        }
        put(name, value);
    }

    /** Sets what has been found good. */
    void put(String name, String value) {
        changes.put(name, Optional.of(value));
    }

    /** Takes a value out. */
    void clear(String name) {
        changes.put(name, Optional.empty());
    }

    /** What will hold: as planned, or as it is. */
    String value(String name) {
        var change = changes.getOrDefault(name, Optional.empty());
        return change.orElseGet(() -> current.valueOrStandard(name));
    }

    /**
     * Writes it, and tells what was written and what stands in its way.
     *
     * @throws StoppedException if nothing could be written
     * @throws Dialogue.InputEndedException if they have stopped before
     */
    Outcome write(Dialogue dialogue) throws StoppedException, Dialogue.InputEndedException {
        dialogue.settle();
        try {
            file.change(changes);
        } catch (EnvFile.UnwritableException refused) {
            throw unwritable(refused);
        }
        var names = changes.entrySet().stream().filter(change -> change.getValue().isPresent()).map(Map.Entry::getKey)
                .toList();
        dialogue.say("setup.written", Map.of("file", file.path().toString(), "names", String.join(", ", names)));
        var hidden = changes.keySet().stream().filter(this::isHidden).toList();
        hidden.forEach(name -> dialogue.warn("setup.hidden",
                Map.of("name", name, "place", current.place(name).orElse(""))));
        names.stream().filter(current::isOnlyInYaml)
                .forEach(name -> dialogue.say("setup.also-in-yaml", Map.of("name", name)));
        return hidden.isEmpty() ? Outcome.READY : Outcome.HIDDEN;
    }

    /** Whether another value goes before the one that was written, or stays where there should be none. */
    private boolean isHidden(String name) {
        var wanted = changes.getOrDefault(name, Optional.empty());
        boolean stays = current.isFromEnvironment(name) || (wanted.isEmpty() && current.isOnlyInYaml(name));
        return stays && !current.value(name).equals(wanted);
    }

    private StoppedException unwritable(EnvFile.UnwritableException refused) {
        return new StoppedException(Outcome.FAILED,
                "setup.unwritable." + refused.reason().name().toLowerCase(Locale.ROOT),
                Map.of("file", file.path().toString()));
    }
}
