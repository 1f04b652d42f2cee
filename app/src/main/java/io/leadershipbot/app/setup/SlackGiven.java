package io.leadershipbot.app.setup;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import io.leadershipbot.app.settings.CurrentSettings;

import static java.util.stream.Collectors.joining;

/** Takes what a script gave or what is set already, and asks nobody. */
final class SlackGiven implements SlackSource {

    private final Dialogue dialogue;
    private final CurrentSettings current;
    private final SlackProof proof;
    private final Map<SlackValue, String> given;

    SlackGiven(Dialogue dialogue, CurrentSettings current, SlackProof proof, Map<SlackValue, String> given) {
        this.dialogue = dialogue;
        this.current = current;
        this.proof = proof;
        this.given = given;
    }

    @Override
    public Map<SlackValue, String> values(List<SlackValue> wanted) throws StoppedException {
        var values = new EnumMap<SlackValue, String>(SlackValue.class);
        for (var kind : wanted) {
            var value = Pasted.clean(given.getOrDefault(kind, current.value(kind.setting()).orElse("")));
            if (!value.isEmpty()) {
                values.put(kind, value);
            }
        }
        mustBeAll(wanted, values);
        sort(values);
        for (var kind : wanted) {
            mustBeGood(kind, values.getOrDefault(kind, ""));
        }
        return values;
    }

    private static void mustBeAll(List<SlackValue> wanted, Map<SlackValue, String> values) throws StoppedException {
        if (!values.keySet().containsAll(wanted)) {
            throw new StoppedException(Outcome.MISUSED, "setup.missing",
                    Map.of("names", wanted.stream().filter(kind -> !values.containsKey(kind))
                            .map(kind -> kind.setting() + " (--" + kind.key() + "-file)").collect(joining(", "))));
        }
    }

    private void sort(Map<SlackValue, String> values) {
        var bot = values.getOrDefault(SlackValue.BOT_TOKEN, "");
        var app = values.getOrDefault(SlackValue.APP_TOKEN, "");
        if (SlackValue.of(bot).filter(SlackValue.APP_TOKEN::equals).isPresent()
                && SlackValue.of(app).filter(SlackValue.BOT_TOKEN::equals).isPresent()) {
            dialogue.say("setup.slack.swapped.both");
            values.put(SlackValue.BOT_TOKEN, app);
            values.put(SlackValue.APP_TOKEN, bot);
        }
    }

    private void mustBeGood(SlackValue kind, String value) throws StoppedException {
        var fault = CurrentSettings.fault(kind.setting(), value);
        if (fault.isPresent()) {
            throw new StoppedException(Outcome.MISUSED, "setup.fault", Map.of("fault", fault.get().toString()));
        }
        switch (proof.of(kind, value)) {
            case TAKEN -> {
                // The next one.
            }
            case REFUSED -> throw new StoppedException(Outcome.FAILED, "setup.not-taken",
                    Map.of("name", kind.setting()));
            case UNREACHABLE -> throw new StoppedException(Outcome.FAILED, "setup.use-no-check", Map.of());
        }
    }
}
