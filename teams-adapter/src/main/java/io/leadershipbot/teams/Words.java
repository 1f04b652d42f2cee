package io.leadershipbot.teams;

import java.net.URI;
import java.util.Locale;

import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Text;
import io.leadershipbot.log.Reference;
import io.leadershipbot.message.Messages;
import io.leadershipbot.teams.card.OpenerWords;
import io.leadershipbot.teams.framework.ChatKind;
import io.leadershipbot.teams.framework.Scene;

/** What is said about Teams itself, in the language that Teams says the person reads. */
final class Words {

    private final Messages messages;
    private final String appId;

    private Words(Messages messages, String appId) {
        this.messages = messages;
        this.appId = appId;
    }

    static Words in(Scene scene, TeamsSettings settings) {
        var address = scene.kind() == ChatKind.PERSONAL ? "" : "@" + settings.name();
        return new Words(Messages.in(scene.locale().orElse(Locale.ENGLISH)).filling("bot", address),
                settings.credentials().appId());
    }

    Card betweenUs() {
        var chat = URI.create("https://teams.microsoft.com/l/chat/0/0?users=28:" + appId);
        return Card.of(Text.EMPTY, new Block.Paragraph(messages.text("platform.between-us")),
                new Block.Link(messages.text("platform.open-chat"), chat));
    }

    OpenerWords opener() {
        return new OpenerWords(messages.words("platform.open-form"),
                messages.words("platform.fill-in-here"));
    }

    Card oldForm() {
        return card(messages.text("platform.old-form"));
    }

    Card oldButton() {
        return card(messages.text("platform.old-button"));
    }

    Card notShared() {
        return card(messages.text("platform.not-shared"));
    }

    Card perhapsShared() {
        return card(messages.text("platform.perhaps-shared"));
    }

    Card failed(Reference reference) {
        return card(messages.text("platform.failed", java.util.Map.of("reference", Text.strong(reference.toString()))));
    }

    String tooSlow() {
        return messages.words("platform.too-slow");
    }

    String done() {
        return messages.words("platform.done");
    }

    String below() {
        return messages.words("platform.below");
    }

    String window() {
        return messages.words("platform.window");
    }

    String somebody() {
        return messages.words("platform.somebody");
    }

    private static Card card(Text text) {
        return Card.of(Text.EMPTY, new Block.Paragraph(text));
    }
}
