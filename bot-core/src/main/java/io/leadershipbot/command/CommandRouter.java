package io.leadershipbot.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Duplicates;
import io.leadershipbot.chat.Interaction;
import io.leadershipbot.chat.InteractionHandler;
import io.leadershipbot.chat.Reply;
import io.leadershipbot.chat.Text;
import io.leadershipbot.chat.Welcomes;
import io.leadershipbot.content.Library;
import io.leadershipbot.language.Address;
import io.leadershipbot.language.Language;
import io.leadershipbot.language.Languages;
import io.leadershipbot.log.Detail;
import io.leadershipbot.log.Event;
import io.leadershipbot.log.EventLog;
import io.leadershipbot.log.Reference;
import io.leadershipbot.person.Bags;
import io.leadershipbot.person.People;

/** Turns every interaction into a reply: finds the command, runs it, and answers also when it cannot. */
public final class CommandRouter implements InteractionHandler {

    private final CommandList commands;
    private final CommandInterpreter interpreter;
    private final Languages languages;
    private final People people;
    private final FirstWords firstWords;
    private final Duplicates duplicates;
    private final EventLog log;
    private final RandomGenerator random;

    private CommandRouter(CommandList commands, CommandInterpreter interpreter, Languages languages, People people,
            FirstWords firstWords, Duplicates duplicates, EventLog log, RandomGenerator random) {
        this.commands = commands;
        this.interpreter = interpreter;
        this.languages = languages;
        this.people = people;
        this.firstWords = firstWords;
        this.duplicates = duplicates;
        this.log = log;
        this.random = random;
    }

    /**
     * A router with all commands: a new one is a line here.
     *
     * @param random safe for use by many threads
     * @param addressedAs by platform, how people begin what they type to the bot
     */
    public static CommandRouter of(Library library, People people, Bags bags, Welcomes welcomes,
            Duplicates duplicates, EventLog log, RandomGenerator random, Map<String, Address> addressedAs) {
        var languages = new Languages(library, addressedAs);
        var bag = new ItemBag(bags, random);
        var tip = new TipCommand(bag, random);
        var areas = new AreasCommand();
        var commands = new CommandList(
                List.of(
                        tip,
                        new AreaCommand(areas),
                        new CompareCommand(bag),
                        new QuoteCommand(bag),
                        new StoryCommand(),
                        new ChallengeCommand(bag)),
                List.of(
                        areas,
                        new SettingsCommand(people, languages),
                        new AboutCommand(),
                        new HelpCommand()),
                List.of(
                        new HomeCommand(),
                        new EssayCommand(),
                        new OtherSideCommand(),
                        new ShareCommand(duplicates),
                        new WelcomeCommand(),
                        new AnnouncementCommand(languages),
                        new WhoSeesThisCommand()));
        return new CommandRouter(commands, new CommandInterpreter(tip), languages, people,
                new FirstWords(people, welcomes), duplicates, log, random);
    }

    @Override
    public Reply handle(Interaction interaction) {
        try {
            if (!duplicates.firstTime(keyOf(interaction))) {
                return Reply.of(new Answer.Silent());
            }
            var caller = interaction.caller();
            var preferences = people.preferences(caller.id());
            var locale = preferences.language().or(caller::locale).orElse(Locale.ENGLISH);
            var turn = new Turn(interaction, preferences,
                    languages.in(locale, caller.id().platform(), interaction.privacy()),
                    commands);
            return firstWords.with(interpreter.run(turn), turn).in(turn.language().locale());
        } catch (RuntimeException | Error fault) {
            return apology(interaction, fault);
        }
    }

    private static String keyOf(Interaction interaction) {
        return interaction.origin().platform() + " " + interaction.origin().tenant() + " " + interaction.id();
    }

    /** The one place where faults end: the person gets a number, the log the same number and the cause. */
    private Reply apology(Interaction interaction, Throwable fault) {
        var reference = Reference.draw(random);
        log.note(Event.COMMAND_FAILED, fault, Detail.reference(reference),
                Detail.platform(interaction.origin().platform()));
        var messages = language(interaction).messages();
        var text = messages.text("fault.text", Map.of("reference", Text.strong(reference.toString())));
        return Reply.show(new Card(messages.text("fault.title"), List.of(new Block.Paragraph(text)), List.of()));
    }

    /** Without asking what the person prefers: that may be what failed. */
    private Language language(Interaction interaction) {
        return languages.in(interaction.caller().locale().orElse(Locale.ENGLISH), interaction.origin().platform(),
                interaction.privacy());
    }
}
