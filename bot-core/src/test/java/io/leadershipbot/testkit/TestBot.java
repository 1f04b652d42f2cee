package io.leadershipbot.testkit;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Button;
import io.leadershipbot.chat.Caller;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.ConversationId;
import io.leadershipbot.chat.Interaction;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Privacy;
import io.leadershipbot.chat.Reply;
import io.leadershipbot.chat.Source;
import io.leadershipbot.chat.Text;
import io.leadershipbot.chat.UserId;
import io.leadershipbot.chat.Welcomes;
import io.leadershipbot.command.CommandRouter;
import io.leadershipbot.command.TypedText;
import io.leadershipbot.content.Library;
import io.leadershipbot.language.Address;
import io.leadershipbot.person.Bags;
import io.leadershipbot.person.People;

/** A whole bot without a platform, to type to and click on. */
public final class TestBot {

    private static final Library LIBRARY = Library.builtIn();
    private static final ConversationId CHANNEL = new ConversationId("test", "T1", "C1");

    private final RecordingLog log = new RecordingLog();
    private final CommandRouter router;
    private final AtomicInteger ids = new AtomicInteger();
    private Privacy privacy = Privacy.ASIDE;
    private UserId person = new UserId("test", "T1", "U1");

    public TestBot() {
        this(new FakePeople(), new FakeBags());
    }

    public TestBot(People people, Bags bags) {
        this(people, bags, Welcomes.NOBODY);
    }

    public TestBot(People people, Bags bags, Welcomes welcomes) {
        router = CommandRouter.of(LIBRARY, people, bags, welcomes, new FakeDuplicates(InstantSource.system()), log,
                new Random(42),
                Map.of("test", Address.always("/leadership")));
    }

    /** From now on this is who can see what is asked. */
    public TestBot where(Privacy place) {
        privacy = place;
        return this;
    }

    /** Somebody else types from now on. */
    public TestBot as(String id) {
        person = new UserId("test", "T1", id);
        return this;
    }

    /** What the bot says to typed text. */
    public Reply types(String text) {
        return handle(Source.COMMAND, TypedText.parse(text));
    }

    /** What it says to a click. */
    public Reply clicks(Button button) {
        return handle(Source.BUTTON, Invocation.parse(button.invocation().toText()));
    }

    /** What it says to a click on the button of that label. */
    public Reply clicks(Reply reply, String label) {
        return clicks(card(reply).buttons().stream().filter(button -> button.label().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError("No button '" + label + "' on: " + text(reply))));
    }

    /** What it says to a button's value, whatever stands in it. */
    public Reply clicks(String value) {
        return handle(Source.BUTTON, Invocation.parse(value));
    }

    /** What it says to a submitted form. */
    public Reply submits(Answer.Ask form, Map<String, List<String>> values) {
        return handle(Source.FORM, form.form().onSubmit().withFields(values));
    }

    /** Delivers an interaction. */
    public Reply handle(Source source, Invocation invocation) {
        return router
                .handle(new Interaction("i" + ids.incrementAndGet(), Caller.of(person), CHANNEL,
                        privacy, source, invocation));
    }

    /** Delivers an interaction as it is. */
    public Reply handle(Interaction interaction) {
        return router.handle(interaction);
    }

    /** What was logged. */
    public List<String> log() {
        return log.lines();
    }

    /** The card of a reply that has one. */
    public static Card card(Reply reply) {
        return switch (reply.answer()) {
            case Answer.Show show -> show.card();
            case Answer.Replace replace -> replace.card();
            case Answer.Receipt receipt -> receipt.card();
            case Answer.Ask ask -> throw new AssertionError("A form was asked: " + ask.form().title());
            case Answer.Silent silent -> throw new AssertionError("Nothing was said.");
        };
    }

    /** Everything a reply's card says, as plain words. */
    public static String text(Reply reply) {
        return text(card(reply).fallbackText());
    }

    /** A text as plain words; people as their ids behind an {@code @}. */
    public static String text(Text text) {
        return text.spans().stream().map(span -> switch (span) {
            case Text.Plain plain -> plain.text();
            case Text.Strong strong -> strong.text();
            case Text.Mention mention -> "@" + mention.person().id();
        }).collect(Collectors.joining());
    }

    /** The labels of a reply's buttons. */
    public static List<String> buttons(Reply reply) {
        return card(reply).buttons().stream().map(Button::label).toList();
    }
}
