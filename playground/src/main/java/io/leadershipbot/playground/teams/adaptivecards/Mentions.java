package io.leadershipbot.playground.teams.adaptivecards;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * People who are called: a text says {@code <at>Name</at>}, and an entity of the card says who that is. Teams shows one
 * without the other as markup, or not at all.
 *
 * @see <a href=
 * "https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-format">Mentions in cards</a>
 */
final class Mentions {

    private static final Pattern MENTION = Pattern.compile("<at( [^>]*)?>.*?</at>", Pattern.DOTALL);

    private Mentions() {}

    static List<Fault> faults(JsonNode card) {
        var faults = new ArrayList<Fault>();
        var entities = entities(card, faults);
        var said = new LinkedHashSet<String>();
        for (var part : Part.of(card)) {
            texts(part).forEach(field -> MENTION.matcher(part.json().path(field).asText()).results().forEach(found -> {
                said.add(found.group());
                if (!entities.contains(found.group())) {
                    faults.add(part.fault(field, "no entity says who " + found.group() + " is"));
                }
            }));
        }
        entities.stream().filter(text -> !said.contains(text))
                .forEach(text -> faults.add(new Fault("/msteams/entities", "no text says " + text)));
        return faults;
    }

    /** Where Teams looks for mentions. */
    private static Stream<String> texts(Part part) {
        if (part.type().equals("TextBlock")) {
            return Stream.of("text");
        }
        return part.type().isEmpty() && part.pointer().matches(".*/facts/\\d+")
                ? Stream.of("title", "value")
                : Stream.of();
    }

    private static Set<String> entities(JsonNode card, List<Fault> faults) {
        var texts = new LinkedHashSet<String>();
        var entities = card.path("msteams").path("entities");
        if (!entities.isMissingNode() && !entities.isArray()) {
            faults.add(new Fault("/msteams/entities", "must be an array"));
        }
        for (int i = 0; i < entities.size(); i++) {
            var entity = new Part("/msteams/entities/" + i, entities.get(i));
            var text = entity.json().path("text").asText();
            if (!entity.type().equals("mention")) {
                faults.add(entity.fault("type", "must be mention"));
            }
            if (!MENTION.matcher(text).matches()) {
                faults.add(entity.fault("text", "must be a name between <at> and </at>"));
            }
            for (var field : List.of("id", "name")) {
                if (entity.json().path("mentioned").path(field).asText("").isBlank()) {
                    faults.add(entity.fault("mentioned/" + field, "must be there"));
                }
            }
            texts.add(text);
        }
        return texts;
    }
}
