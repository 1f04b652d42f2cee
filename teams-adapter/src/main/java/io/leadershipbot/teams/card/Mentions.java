package io.leadershipbot.teams.card;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.chat.Shorten;
import io.leadershipbot.chat.UserId;

/**
 * The people that a card calls. A text block names them in a tag, and Teams looks the tag up among the card's entities.
 *
 * @see <a href=
 * "https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-format">Mentions in cards</a>
 */
final class Mentions {

    private final Names names;
    private final Map<UserId, String> tags = new LinkedHashMap<>();

    Mentions(Names names) {
        this.names = names;
    }

    /** The markup that calls a person, the same every time. */
    String tag(UserId person) {
        return tags.computeIfAbsent(person, newcomer -> freeTag(bare(name(newcomer))));
    }

    boolean isEmpty() {
        return tags.isEmpty();
    }

    ArrayNode entities() {
        return Element.array(tags.entrySet().stream().map(entry -> entity(entry.getKey(), entry.getValue())).toList());
    }

    private ObjectNode entity(UserId person, String tag) {
        var entity = Element.of("mention").put("text", tag);
        entity.putObject("mentioned").put("id", person.id()).put("name", name(person));
        return entity;
    }

    private String name(UserId person) {
        return names.of(person).map(Texts::name).orElseGet(names::unknown);
    }

    /** Two people may have one name, and an entity must say which of them is called. */
    private String freeTag(String name) {
        var tag = tagOf(name);
        for (int i = 2; tags.containsValue(tag); i++) {
            tag = tagOf(name + " " + i);
        }
        return tag;
    }

    private static String tagOf(String name) {
        return "<at>" + name + "</at>";
    }

    /** A name in which nothing can be read as markup; what is shown is the entity's. */
    private static String bare(String name) {
        var bare = name.replaceAll("[^\\p{L}\\p{M}\\p{N} .,'’-]|\\.(?=\\p{L})", " ").replaceAll(" +", " ").strip();
        return bare.isEmpty() ? "…" : Shorten.to(Texts.NAME, bare);
    }
}
