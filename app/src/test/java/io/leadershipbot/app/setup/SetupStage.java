package io.leadershipbot.app.setup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.leadershipbot.app.cli.CommandLineTool;
import io.leadershipbot.app.cli.ExitStatus;
import io.leadershipbot.app.cli.GivenTip;
import io.leadershipbot.app.cli.Keyboard;
import io.leadershipbot.app.cli.Parts;
import io.leadershipbot.app.cli.Terminal;
import io.leadershipbot.app.cli.Words;
import io.leadershipbot.app.settings.Settings;
import io.leadershipbot.app.settings.SettingsException;
import io.leadershipbot.app.settings.SettingsReader;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Text;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The command line in a folder of its own, with somebody who types. */
final class SetupStage {

    final Map<String, String> environment = new HashMap<>();
    final ScriptedKeyboard keyboard = new ScriptedKeyboard();
    /** What a browser was asked to open. */
    final List<URI> opened = new ArrayList<>();
    /** The settings of each start. */
    final List<Settings> started = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Path folder;

    SetupStage(Path folder) {
        this.folder = folder;
    }

    /** Runs a command line at a terminal. */
    int run(String... args) {
        return run(keyboard, args);
    }

    /** Runs a command line where nobody can be asked. */
    int runInTheDark(String... args) {
        return run(Keyboard.NONE, args);
    }

    private int run(Keyboard whose, String... args) {
        out.reset();
        err.reset();
        var terminal = new Terminal(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), false,
                Locale.ENGLISH, environment, folder, folder, whose, page -> {
                    opened.add(page);
                    return true;
                });
        return new CommandLineTool(terminal, Words.english(), new Parts(this::serve, () -> ExitStatus.OK,
                typed -> new GivenTip(Card.of(Text.of("A tip")), Optional.empty()))).run(args);
    }

    private int serve() throws SettingsException {
        started.add(SettingsReader.read(environment, folder, folder).settings());
        return ExitStatus.OK;
    }

    Path env() {
        return folder.resolve(".env");
    }

    /** The lines of the {@code .env} file; none where there is no file. */
    List<String> written() throws IOException {
        return Files.exists(env()) ? Files.readAllLines(env()) : List.of();
    }

    String out() {
        return out.toString(UTF_8);
    }

    String err() {
        return err.toString(UTF_8);
    }
}
