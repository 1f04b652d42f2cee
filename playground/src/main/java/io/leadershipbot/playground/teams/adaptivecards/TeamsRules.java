package io.leadershipbot.playground.teams.adaptivecards;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/** What Teams asks of a card beyond the schema; {@link Mentions} apart. */
final class TeamsRules {

    private static final String VERSION = "1.5";
    /** Buttons that Teams shows in one place; what stands behind them is not shown. */
    private static final int ACTIONS = 6;
    private static final Set<String> SCHEMES = Set.of("https", "http", "mailto");
    private static final Set<String> SUBMITS = Set.of("task/fetch", "messageBack", "imBack", "invoke", "signin");
    private static final Set<String> WIDTHS = Set.of("Full");

    private TeamsRules() {}

    static List<Fault> faults(JsonNode card) {
        var faults = new ArrayList<Fault>();
        var parts = Part.of(card);
        root(card, faults);
        ids(parts, faults);
        for (var part : parts) {
            actions(part, faults);
            url(part, faults);
            switch (part.type()) {
                case "Action.Execute" -> execute(part, faults);
                case "Action.Submit" -> submit(part, faults);
                default -> {
                }
            }
        }
        return faults;
    }

    private static void root(JsonNode card, List<Fault> faults) {
        if (!card.path("type").asText().equals("AdaptiveCard")) {
            faults.add(new Fault("/type", "must be AdaptiveCard"));
        }
        if (!card.path("version").asText().equals(VERSION)) {
            faults.add(new Fault("/version", "must be " + VERSION + ", the version that Teams shows everywhere"));
        }
        if (card.has("msteams") && !card.get("msteams").isObject()) {
            faults.add(new Fault("/msteams", "must be an object"));
        }
        card.path("msteams").fieldNames().forEachRemaining(field -> {
            switch (field) {
                case "entities" -> {
                }
                case "width" -> {
                    if (!WIDTHS.contains(card.path("msteams").path(field).asText())) {
                        faults.add(new Fault("/msteams/width", "must be one of " + WIDTHS));
                    }
                }
                default -> faults.add(new Fault("/msteams/" + field, "is nothing that Teams knows"));
            }
        });
    }

    /** Clients refuse a card in which two elements have the same id, and can show or hide only what is there. */
    private static void ids(List<Part> parts, List<Fault> faults) {
        var seen = new HashSet<String>();
        for (var part : parts) {
            if (part.json().has("id") && !seen.add(part.json().get("id").asText())) {
                faults.add(part.fault("id", "is the id of another element: " + part.json().get("id").asText()));
            }
        }
        for (var part : parts) {
            part.json().path("targetElements").forEach(target -> {
                var id = target.isTextual() ? target.asText() : target.path("elementId").asText();
                if (!seen.contains(id)) {
                    faults.add(part.fault("targetElements", "no element has the id " + id));
                }
            });
        }
    }

    private static void actions(Part part, List<Fault> faults) {
        int actions = part.json().path("actions").size();
        if (actions > ACTIONS) {
            faults.add(part.fault("actions", "Teams shows " + ACTIONS + " of these " + actions + " actions"));
        }
    }

    private static void url(Part part, List<Fault> faults) {
        if (part.json().has("url") && scheme(part.json().get("url").asText()).filter(SCHEMES::contains).isEmpty()) {
            faults.add(part.fault("url", "must begin with one of "
                    + SCHEMES.stream().sorted().map(scheme -> scheme + ":").collect(Collectors.joining(", "))));
        }
    }

    private static Optional<String> scheme(String url) {
        try {
            return Optional.ofNullable(new URI(url).getScheme()).map(scheme -> scheme.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static void execute(Part action, List<Fault> faults) {
        if (action.json().path("verb").asText("").isBlank()) {
            faults.add(action.fault("verb", "must say what the bot is asked to do"));
        }
        if (!action.json().path("data").isObject()) {
            faults.add(action.fault("data", "must be an object"));
        }
    }

    private static void submit(Part action, List<Fault> faults) {
        var data = action.json().path("data");
        if (data.has("msteams") && !SUBMITS.contains(data.path("msteams").path("type").asText())) {
            faults.add(action.fault("data/msteams/type", "must be one of " + SUBMITS.stream().sorted().toList()));
        }
    }
}
