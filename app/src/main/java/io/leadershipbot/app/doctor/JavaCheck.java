package io.leadershipbot.app.doctor;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The JDK that runs this, which is the one that runs the bot. */
record JavaCheck(Runtime.Version version, Optional<String> vendor) implements Check {

    @Override
    public String name() {
        return "java";
    }

    @Override
    public List<Finding> run() {
        var values = Map.of("version", version.toString(), "vendor", vendor.orElse("?"));
        return List.of(version.pre().isPresent() ? warning("java.early", values) : ok("java.fine", values));
    }
}
