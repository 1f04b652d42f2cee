package io.leadershipbot.chat;

import java.net.URI;
import java.util.List;

/** A part of a card's body. The core says what it means; each adapter picks the platform's best way to show it. */
public sealed interface Block {

    /** Words to read. A line break in them is kept, an empty line parts paragraphs. */
    record Paragraph(Text text) implements Block {}

    /** Small print: who sees this, where it comes from. */
    record Note(Text text) implements Block {}

    /** Two or more labelled texts that belong beside each other. */
    record Facts(List<Fact> facts) implements Block {

        /** Takes an unmodifiable copy. */
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** A labelled text. */
    record Fact(Text label, Text text) {}

    /** Somebody's words, and underneath whose they are as far as that is known. */
    record Quote(Text words, Text attribution) implements Block {}

    /** A way to read on outside of the chat. */
    record Link(Text label, URI target) implements Block {}

    /** A line between two thoughts. */
    record Divider() implements Block {}
}
