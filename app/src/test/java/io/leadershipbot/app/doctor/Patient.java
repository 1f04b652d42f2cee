package io.leadershipbot.app.doctor;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.leadershipbot.app.cli.Words;
import io.leadershipbot.app.settings.Examination;
import io.leadershipbot.app.settings.SettingsReader;

import static org.assertj.core.api.Assertions.assertThat;

/** Settings to be looked at, and what doctor says of them in words. */
final class Patient {

    private final Map<String, String> environment = new HashMap<>();
    private final Path folder;

    Patient(Path folder) {
        this.folder = folder;
    }

    Patient with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    Patient without(String name) {
        environment.remove(name);
        return this;
    }

    Map<String, String> environment() {
        return environment;
    }

    Examination examination() {
        return SettingsReader.examine(environment, folder, folder);
    }

    /** What a check that says one thing says. */
    static Finding only(Check check) {
        assertThat(check.run()).hasSize(1);
        return check.run().getFirst();
    }

    /** In words; every place in them is filled. */
    static String words(Finding finding) {
        var words = Words.ofDoctor();
        var says = words.say(finding.key(), finding.values());
        var all = finding.fix().map(key -> says + "\n" + words.say(key, finding.values())).orElse(says);
        assertThat(all).doesNotContainPattern("\\{\\w+}");
        return all;
    }

    /** Asserts what state a check that says one thing finds, and some of its words. */
    static void assertFinds(Check check, State state, String... words) {
        var finding = only(check);
        assertThat(finding.state()).as(words(finding)).isEqualTo(state);
        assertThat(words(finding)).contains(words);
        assertThat(finding.fix()).as("fix").matches(fix -> fix.isPresent() == (state != State.OK));
    }

    /** The states of what a check says, in order. */
    static List<State> states(List<Finding> findings) {
        findings.forEach(Patient::words);
        return findings.stream().map(Finding::state).toList();
    }

    /** A way without any proxy. */
    static Ways straight() {
        return new Ways(new Proxies(false, false));
    }

    /** No answers: every platform is off. */
    static Answers silence() {
        return new Answers(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
