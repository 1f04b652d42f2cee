package io.leadershipbot.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import io.leadershipbot.content.ContentException;
import io.leadershipbot.content.check.ContentCheck;
import io.leadershipbot.content.check.Coverage;
import io.leadershipbot.content.check.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code content}: what can be asked about a pack of content. Alone it shows how to use it. */
@Command
final class ContentCommand {

    /** {@code content check}: every fault of a pack. */
    @Command
    static final class Check implements Callable<Integer> {

        private final Terminal terminal;
        private final Words words;

        @Parameters(arity = "0..1", paramLabel = "folder", descriptionKey = "content.folder")
        private Optional<Path> folder = Optional.empty();

        @Option(names = "--json", descriptionKey = "option.json")
        private boolean json;

        Check(Terminal terminal, Words words) {
            this.terminal = terminal;
            this.words = words;
        }

        @Override
        public Integer call() {
            var faults = folder.map(terminal::resolve).or(() -> OwnContent.folder(terminal)).map(ContentCheck::folder)
                    .orElseGet(ContentCheck::builtIn).faults();
            if (json) {
                terminal.out().println(Json.text(Map.of("faults", faults)));
            } else {
                faults.forEach(fault -> lines(fault).forEach(terminal.out()::println));
                terminal.out().println(faults.isEmpty()
                        ? words.say("content.clean")
                        : words.say("content.faults", Map.of("count", Integer.toString(faults.size()))));
            }
            return faults.isEmpty() ? ExitStatus.OK : ExitStatus.FOUND;
        }

        private static List<String> lines(Fault fault) {
            var place = fault.file() + ":" + fault.line() + (fault.id().isEmpty() ? "" : " " + fault.id());
            return List.of(place + " [" + fault.rule() + "]", "  " + fault.what(), "  " + fault.fix());
        }
    }

    /** {@code content coverage}: which items are about what, and what none is about. */
    @Command
    static final class Covered implements Callable<Integer> {

        private final Terminal terminal;
        private final Words words;

        @Parameters(arity = "0..1", paramLabel = "folder", descriptionKey = "content.folder")
        private Optional<Path> folder = Optional.empty();

        @Option(names = "--json", descriptionKey = "option.json")
        private boolean json;

        Covered(Terminal terminal, Words words) {
            this.terminal = terminal;
            this.words = words;
        }

        @Override
        public Integer call() {
            try {
                return show(folder.map(terminal::resolve).map(Coverage::of).orElseGet(Coverage::builtIn));
            } catch (ContentException unreadable) {
                terminal.err().println(unreadable.getMessage());
                return ExitStatus.FOUND;
            }
        }

        private int show(Coverage coverage) {
            if (json) {
                terminal.out().println(Json.text(coverage));
            } else {
                coverage.covered().forEach((id, items) -> terminal.out().println(id + ": " + String.join(", ", items)));
                coverage.uncovered().forEach(id -> terminal.out().println(words.say("content.uncovered",
                        Map.of("id", id))));
                terminal.out().println(words.say("content.coverage",
                        Map.of("covered", Integer.toString(coverage.covered().size()), "all", Integer.toString(
                                coverage.covered().size() + coverage.uncovered().size()))));
            }
            return coverage.uncovered().isEmpty() ? ExitStatus.OK : ExitStatus.FOUND;
        }
    }
}
