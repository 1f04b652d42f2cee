package io.leadershipbot.chat;

import java.util.List;

/**
 * Questions to a person: a modal on Slack, a dialog on Teams.
 *
 * @param title at most 24 characters, which is what the narrowest platform shows
 * @param intro above the fields; may be empty
 * @param submit the label of the button that sends it
 * @param cancel the label of the button that does not
 * @param onSubmit runs with the fields' values in it
 */
public record Form(String title, Text intro, List<Field> fields, String submit, String cancel, Invocation onSubmit) {

    /** Takes an unmodifiable copy. */
    public Form {
        fields = List.copyOf(fields);
    }

    /** One question. */
    public sealed interface Field {

        /** Unique within the form, the key of its values and errors. */
        String name();

        /** What is asked. */
        String label();

        /** Help underneath; may be empty. */
        String hint();
    }

    /** One of a few. */
    public record Choice(String name, String label, String hint, List<Option> options) implements Field {

        /** Takes an unmodifiable copy. */
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** One line to type; may be left empty. */
    public record Line(String name, String label, String hint, String placeholder, int maxLength) implements Field {}

    /** A possible answer. */
    public record Option(String value, String label) {}
}
