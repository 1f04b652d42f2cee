package io.leadershipbot.app.doctor;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.leadershipbot.app.settings.Examination;
import io.leadershipbot.app.settings.SettingFault;

/** Every fault of the settings, and every doubt. */
record ConfigurationCheck(Examination examination) implements Check {

    @Override
    public String name() {
        return "configuration";
    }

    @Override
    public List<Finding> run() {
        var found = Stream.concat(examination.faults().stream().map(this::fault),
                examination.warnings().stream().map(this::doubt)).toList();
        return found.isEmpty() ? List.of(sound()) : found;
    }

    private Finding sound() {
        return examination.count() == 0
                ? ok("configuration.empty", Map.of())
                : ok("configuration.sound", Map.of("count", Integer.toString(examination.count())));
    }

    private Finding fault(SettingFault fault) {
        return wrong(fault.found().isEmpty() ? "configuration.file" : "configuration.fault",
                Map.of("name", fault.name(), "found", fault.found(), "rule", fault.rule(), "fix", fault.fix()));
    }

    private Finding doubt(String sentence) {
        return warning("configuration.doubt", Map.of("sentence", sentence));
    }
}
