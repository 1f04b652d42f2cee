package io.leadershipbot.chat;

import java.util.Optional;

/**
 * Something to click that runs an invocation.
 *
 * @param confirm asked first, where a click does something that others see or that cannot be undone
 */
public record Button(String label, Invocation invocation, Optional<Confirm> confirm, Style style) {

    /** How much a button asks for attention. */
    public enum Style {
        PLAIN, PRIMARY, DANGER
    }

    /** A question before the click counts. */
    public record Confirm(String title, String question, String accept, String decline) {}

    /** A plain button that runs at once. */
    public static Button of(String label, Invocation invocation) {
        return new Button(label, invocation, Optional.empty(), Style.PLAIN);
    }

    /** The button that most people will want. */
    public static Button primary(String label, Invocation invocation) {
        return new Button(label, invocation, Optional.empty(), Style.PRIMARY);
    }

    /** The same button, asking first. */
    public Button confirmedBy(Confirm question) {
        return new Button(label, invocation, Optional.of(question), style);
    }
}
