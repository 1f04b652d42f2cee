package io.leadershipbot.app;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.leadershipbot.app.cli.GivenTip;
import io.leadershipbot.app.cli.Terminal;
import io.leadershipbot.app.cli.Words;
import io.leadershipbot.app.log.Logs;
import io.leadershipbot.app.settings.LogFormat;
import io.leadershipbot.app.settings.Settings;
import io.leadershipbot.app.settings.SettingsException;
import io.leadershipbot.app.settings.SettingsReader;
import io.leadershipbot.chat.Caller;
import io.leadershipbot.chat.ConversationId;
import io.leadershipbot.chat.Interaction;
import io.leadershipbot.chat.Privacy;
import io.leadershipbot.chat.Source;
import io.leadershipbot.chat.UserId;
import io.leadershipbot.chat.Welcomes;
import io.leadershipbot.command.CommandRouter;
import io.leadershipbot.command.TypedText;
import io.leadershipbot.content.Library;
import io.leadershipbot.language.Address;
import io.leadershipbot.log.EventLog;
import io.leadershipbot.log.Reference;
import io.leadershipbot.storage.Database;
import io.leadershipbot.storage.DatabaseException;

/** Tips for whoever sits at this machine, from the same bag each time as long as the database can be opened. */
final class LocalTips {

    private static final String HERE = "local";

    private final Terminal terminal;
    private final Words words;

    LocalTips(Terminal terminal, Words words) {
        this.terminal = terminal;
        this.words = words;
    }

    /** Answers what was typed behind {@code tip}. */
    GivenTip give(List<String> typed) {
        var log = Logs.open(terminal.err(), LogFormat.TEXT);
        var library = library();
        try (var database = Database.open(settings().database(), InstantSource.system(), log)) {
            return answer(typed, library, log, new Memory(database.people(), database.bags(), database.duplicates()));
        } catch (SettingsException | DatabaseException refused) {
            terminal.err().println(words.say("tip.without-memory"));
            return answer(typed, library, log, Memory.none());
        }
    }

    /** Somebody who asks for a tip gets one, if need be without what the organisation adds. */
    private Library library() {
        try {
            return Contents.read(settings().contentDir());
        } catch (OverlayFaultsException faults) {
            terminal.err().println(words.say("tip.without-own-content"));
            return Library.builtIn();
        } catch (SettingsException refused) {
            return Library.builtIn();
        }
    }

    private Settings settings() throws SettingsException {
        return SettingsReader.read(terminal.environment(), terminal.folder(), terminal.home()).settings();
    }

    private GivenTip answer(List<String> typed, Library library, EventLog log, Memory memory) {
        var router = CommandRouter.of(library, memory.people(), memory.bags(), Welcomes.NOBODY, memory.duplicates(),
                log, Bot.RANDOM, Map.of(Platforms.TERMINAL, Address.always("./leadership-bot")));
        var reply = router.handle(new Interaction(Reference.draw(Bot.RANDOM).toString(),
                new Caller(new UserId(Platforms.TERMINAL, HERE, HERE), Optional.of(terminal.locale()),
                        Optional.empty()),
                new ConversationId(Platforms.TERMINAL, HERE, HERE), Privacy.ALONE, Source.COMMAND,
                TypedText.parse("tip " + String.join(" ", typed))));
        return GivenTip.of(reply, library.in(terminal.locale()));
    }
}
