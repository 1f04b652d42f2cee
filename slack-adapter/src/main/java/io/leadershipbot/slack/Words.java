package io.leadershipbot.slack;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Button;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Text;
import io.leadershipbot.log.Reference;
import io.leadershipbot.message.Messages;

/**
 * What is said about Slack itself. In the language of the reply where there is one; otherwise in English, as a request
 * does not tell a person's language.
 */
final class Words {

    private final String command;
    private final Messages messages;

    /** @param command the slash command as people type it */
    Words(String command) {
        this(command, Locale.ENGLISH);
    }

    private Words(String command, Locale locale) {
        this.command = command;
        this.messages = Messages.in(locale).filling("bot", command);
    }

    /** The same in a language, where it is known. */
    Words in(Optional<Locale> locale) {
        return locale.map(language -> new Words(command, language)).orElse(this);
    }

    BlockKit.WindowWords window() {
        return new BlockKit.WindowWords(messages.words("platform.window"), messages.words("platform.close"));
    }

    /** The form did not open; with a button that tries again where one can hold it. */
    Card formNotOpened(Invocation again) {
        var card = card(messages.text("platform.form-not-opened"));
        return again.toText().length() > Buttons.VALUE
                ? card
                : card.withButtons(List.of(Button.primary(messages.words("platform.open-form"), again)));
    }

    Card oldForm() {
        return card(messages.text("platform.old-form"));
    }

    Card oldButton() {
        return card(messages.text("platform.old-button"));
    }

    /** @param bot the bot's own user, where it is known */
    Card notInvited(Optional<Text> bot) {
        var me = bot.orElseGet(() -> messages.text("platform.me"));
        return card(messages.text("platform.not-shared-invite", Map.of("me", me)));
    }

    Card notShared() {
        return card(messages.text("platform.not-shared"));
    }

    Card perhapsShared() {
        return card(messages.text("platform.perhaps-shared"));
    }

    Card failed(Reference reference) {
        return card(messages.text("platform.failed", Map.of("reference", Text.strong(reference.toString()))));
    }

    private static Card card(Text text) {
        return Card.of(Text.EMPTY, new Block.Paragraph(text));
    }
}
