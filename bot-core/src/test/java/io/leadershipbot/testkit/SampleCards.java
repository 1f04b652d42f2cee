package io.leadershipbot.testkit;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Button;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Form;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Text;
import io.leadershipbot.chat.UserId;

/** Cards and a form that show what adapters have to show: golden files are made of them. */
public final class SampleCards {

    /** As most answers are. */
    public static final Card TIP = new Card(Text.of("Trust"),
            List.of(new Block.Paragraph(Text.of("Say what you do not know.")),
                    new Block.Paragraph(Text.strong("Ask yourself afterwards:").and(Text.of(" What did I learn?"))),
                    new Block.Note(Text.of("Shown in many studies (Edmondson 1999)."))),
            List.of(Button.of("Another", Invocation.of("tip", "trust").with("after", "trust.tip-3 % = ü")),
                    Button.primary("Share here", Invocation.of("share", "trust.tip-3")).confirmedBy(
                            new Button.Confirm("Share this here?", "Everybody here will see it.", "Share",
                                    "Keep it"))));

    /** Every kind of block there is. */
    public static final Card EVERYTHING = new Card(Text.of("Trust & risk"),
            List.of(new Block.Paragraph(Text.of("First line\nsecond line\n\nnew paragraph")),
                    new Block.Paragraph(Text.of("Plain, ").and(Text.strong("strong")).and(Text.of(", plain."))),
                    new Block.Divider(),
                    new Block.Quote(Text.of("What gets measured\ngets managed."), Text.of("V. F. Ridgway, 1956")),
                    new Block.Facts(List.of(fact("Managing", "Keeps the plan"), fact("Leading", "Asks <why> & when"))),
                    new Block.Facts(List.of(fact("Days", "7"), fact("Done when", "It is done"))),
                    new Block.Link(Text.of("Read the essay"), URI.create("https://example.com/essay?a=1&b=2")),
                    new Block.Note(Text.of("Saved is saved."))),
            TIP.buttons());

    /** What a reader of that card must find, however it is shown. */
    static final String[] WORDS_OF_EVERYTHING = {"Trust & risk", "First line\nsecond line", "new paragraph", "Plain, ",
            "strong", ", plain.", "What gets measured\ngets managed.", "V. F. Ridgway, 1956", "Managing",
            "Keeps the plan", "Leading", "Asks <why> & when", "Days", "Done when", "It is done", "Read the essay",
            "Saved is saved."};

    /** A form with every kind of field. */
    public static final Form FORM = new Form("Your settings", Text.of("How shall I answer you?"),
            List.of(new Form.Choice("role", "Your role", "",
                    List.of(new Form.Option("new", "New to it"), new Form.Option("old", "Experienced"))),
                    new Form.Line("zone", "Time zone", "Such as Europe/Berlin", "Area/City", 40)),
            "Save", "Cancel", Invocation.of("settings"));

    /** What people type who want to know, and what comes out of other programs. */
    static final List<String> HOSTILE = List.of("*bold* _italic_ ~gone~ `code` ```block```", "> quoted\n>>> and on",
            "<!channel> <!here> <@U2> <#C1|general> <https://evil.example|click> <mailto:a@b.c>",
            "&lt;!channel&gt; &amp;lt;", "@here @channel @everyone #general", "https://evil.example/?a=1&b=2",
            ":smile: :tada:", "[link](https://evil.example) **bold** # heading ![i](https://evil.example/i.png)",
            "<at>ben</at> <b>bold</b> <script>alert(1)</script> {{DATE(2026-11-23, SHORT)}} ${name}",
            "- one\n- two\n1. three", "\"quotes\" \\ back \\n slash", "emoji 👩‍👩‍👧‍👦 and 🏳️‍🌈", "שלום עולם مرحبا",
            "a\u0000b\u0007c\u001b[31m", "right\u202egnp.exe\u202c to \u2066left\u2069", "half \ud83d a character",
            "{\"type\":\"section\"}", "'; drop table person; --", "%s %n {0}");

    /** More of everything than any platform takes. */
    public static final Card TOO_MUCH = new Card(Text.of("Title ".repeat(100)), tooMuch(),
            IntStream.rangeClosed(1, 30)
                    .mapToObj(i -> Button.of("Button " + i + " ".repeat(3) + "label ".repeat(20),
                            Invocation.of("tip", "a".repeat(1500))))
                    .toList());

    private SampleCards() {}

    /** A card that says somebody's words in every place where words can stand. */
    public static Card saying(String typed) {
        var words = Text.of(typed);
        return Card.of(words, new Block.Paragraph(words), new Block.Note(words), new Block.Quote(words, words),
                new Block.Facts(List.of(new Block.Fact(Text.EMPTY, words), new Block.Fact(Text.EMPTY, Text.of("b")))),
                new Block.Paragraph(Text.of("End of it.")));
    }

    /** The same beside words that stand out, and a person. */
    static Card sayingStrongly(String typed, UserId person) {
        var words = Text.of(typed + " ").and(Text.strong("strong")).and(Text.of(" ")).and(Text.mention(person))
                .and(Text.of(" " + typed));
        return Card.of(Text.EMPTY, new Block.Paragraph(words), new Block.Note(words), new Block.Quote(words, words),
                new Block.Facts(List.of(new Block.Fact(Text.of("Label"), words), fact("Label", typed))),
                new Block.Paragraph(Text.of("End of it.")));
    }

    /** What of typed words can be read: no control characters, no marks that turn the direction, no half characters. */
    static String readable(String typed) {
        return typed.replaceAll("[\\x00-\\x09\\x0b-\\x1f\\u202a-\\u202e\\u2066-\\u2069]", "").replace("\ud83d a",
                "\ufffd a");
    }

    private static List<Block> tooMuch() {
        var blocks = new ArrayList<Block>();
        for (int i = 1; i <= 80; i++) {
            blocks.add(new Block.Paragraph(Text.of("Paragraph " + i + " " + "word ".repeat(i == 2 ? 1000 : 10))));
        }
        blocks.add(
                new Block.Facts(IntStream.range(0, 30).mapToObj(i -> fact("Fact " + i, "x ".repeat(1500))).toList()));
        blocks.add(new Block.Quote(Text.of("quote ".repeat(900)), Text.of("somebody ".repeat(900))));
        blocks.add(new Block.Note(Text.of("note ".repeat(900))));
        blocks.add(
                new Block.Link(Text.of("label ".repeat(900)), URI.create("https://example.com/" + "a".repeat(4000))));
        return blocks;
    }

    private static Block.Fact fact(String label, String text) {
        return new Block.Fact(Text.of(label), Text.of(text));
    }
}
