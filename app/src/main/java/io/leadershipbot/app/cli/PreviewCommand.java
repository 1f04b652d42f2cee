package io.leadershipbot.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.leadershipbot.app.preview.Preview;
import io.leadershipbot.content.Library;
import io.leadershipbot.content.Overlay;
import io.leadershipbot.content.check.ContentCheck;
import io.leadershipbot.content.check.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import static java.nio.charset.StandardCharsets.UTF_8;

/** {@code content preview}: the whole content as one page, for people who look at it before it is used. */
@Command
final class PreviewCommand implements Callable<Integer> {

    private static final String STANDARD_OUTPUT = "-";

    private final Terminal terminal;
    private final Words words;

    @Parameters(arity = "0..1", paramLabel = "file", descriptionKey = "content.preview.file", defaultValue = "leadership-bot-content.html")
    private String file = "";

    PreviewCommand(Terminal terminal, Words words) {
        this.terminal = terminal;
        this.words = words;
    }

    @Override
    public Integer call() {
        var own = OwnContent.folder(terminal);
        var faults = own.map(ContentCheck::overlay).orElseGet(ContentCheck::builtIn).faults();
        Predicate<Fault> isStale = fault -> fault.rule().equals("stale");
        if (faults.stream().anyMatch(isStale.negate())) {
            terminal.err().println(words.say("content.preview.faults"));
            return ExitStatus.FOUND;
        }
        var library = own.map(Overlay::in).map(Library::builtInWith).orElseGet(Library::builtIn);
        var stale = faults.stream().map(fault -> language(fault) + " " + fault.id()).collect(Collectors.toSet());
        return write(new Preview(terminal.locale(), library, stale).page(Version.current(),
                LocalDate.now(ZoneId.systemDefault())));
    }

    private static String language(Fault stale) {
        var parts = List.of(stale.file().split("/", -1));
        return parts.get(parts.size() - 2);
    }

    private int write(String page) {
        if (file.equals(STANDARD_OUTPUT)) {
            terminal.out().print(page);
            return ExitStatus.OK;
        }
        var path = terminal.resolve(Path.of(file));
        try {
            if (Files.exists(path) && !Files.readString(path).contains(Preview.MARK)) {
                terminal.err().println(words.say("content.preview.exists", Map.of("file", file)));
                return ExitStatus.FOUND;
            }
            Files.writeString(path, page, UTF_8);
            terminal.out().println(words.say("content.preview.written", Map.of("file", file)));
            return ExitStatus.OK;
        } catch (IOException unwritable) {
            terminal.err().println(words.say("content.preview.unwritable", Map.of("file", file)));
            return ExitStatus.FOUND;
        }
    }
}
