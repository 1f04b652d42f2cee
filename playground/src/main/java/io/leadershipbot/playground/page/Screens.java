package io.leadershipbot.playground.page;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.playground.Changes;
import io.leadershipbot.playground.Json;
import org.jspecify.annotations.Nullable;

/** What the people see, as the page asks for it. */
final class Screens {

    /** As long as what Slack takes behind a command. */
    private static final int LONGEST = 4_000;

    private final Map<String, Side> sides;
    private final Words words;
    private final String bot;
    private final Changes changes;
    private final Seen seen = new Seen();

    /** @param sides by platform */
    Screens(Map<String, Side> sides, String bot, Changes changes, Words words) {
        this.words = words;
        this.sides = sides;
        this.bot = bot;
        this.changes = changes;
    }

    /**
     * What somebody sees somewhere; whoever and whatever is not known is the first one.
     *
     * @throws NoActException when there is no such platform
     */
    ObjectNode state(Map<String, String> asked) {
        String platform = asked.getOrDefault("platform", "slack");
        Side side = side(platform);
        // Taken before the rest: what changes meanwhile is a change that the page has not seen.
        ObjectNode state = Json.object().put("version", changes.version()).put("platform", platform).put("bot", bot)
                .put("command", side.command());
        List<Side.Player> people = side.people();
        String person = known(people, Side.Player::id, asked.get("person"));
        List<Side.Place> places = side.places(person);
        String place = known(places, Side.Place::id, asked.get("place"));
        state.put("person", person).put("place", place);
        ArrayNode players = state.putArray("people");
        people.forEach(player -> players.addObject().put("id", player.id()).put("name", player.name())
                .put("zone", player.zone()).put("locale", player.locale()));
        ArrayNode messages = side.messages(person, place);
        seen.look(platform, person, place, messages);
        ArrayNode list = state.putArray("places");
        places.forEach(one -> list.addObject().put("id", one.id()).put("name", one.name()).put("kind", one.kind())
                .put("unread", seen.unread(platform, person, one.id(),
                        one.id().equals(place) ? messages : side.messages(person, one.id()))));
        state.set("messages", messages);
        side.addForm(person, place, state);
        return state;
    }

    /**
     * Does what somebody wants to do.
     *
     * @throws NoActException when it is nothing that can be done
     */
    Outcome act(Act act) {
        if (act.has("text") && act.text("text").length() > LONGEST) {
            return Outcome.told(words.say("told.long"));
        }
        return side(act.text("platform")).act(act.text("person"), act.text("place"), act);
    }

    private Side side(String platform) {
        Side side = sides.get(platform);
        if (side == null) {
            throw new NoActException("'platform' must be one of " + sides.keySet().stream().sorted().toList() + ".");
        }
        return side;
    }

    private static <T> String known(List<T> all, Function<T, String> id,
            @Nullable String wanted) {
        return all.stream().map(id).filter(one -> one.equals(wanted)).findFirst()
                .orElseGet(() -> id.apply(all.getFirst()));
    }
}
