package io.leadershipbot.app.setup;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.leadershipbot.app.settings.CurrentSettings;
import io.leadershipbot.app.setup.Dialogue.InputEndedException;

/** Asks a person for Slack's values, one after the other, until Slack takes each of them. */
final class SlackQuestions implements SlackSource {

    private final Dialogue dialogue;
    private final CurrentSettings current;
    private final SlackProof proof;
    private final Map<SlackValue, String> ready = new EnumMap<>(SlackValue.class);

    /** @param given what need not be asked for */
    SlackQuestions(Dialogue dialogue, CurrentSettings current, SlackProof proof, Map<SlackValue, String> given) {
        this.dialogue = dialogue;
        this.current = current;
        this.proof = proof;
        ready.putAll(given);
    }

    @Override
    public Map<SlackValue, String> values(List<SlackValue> wanted) throws InputEndedException {
        var values = new EnumMap<SlackValue, String>(SlackValue.class);
        for (var kind : wanted) {
            values.put(kind, value(kind, wanted));
        }
        return values;
    }

    private String value(SlackValue kind, List<SlackValue> wanted) throws InputEndedException {
        var kept = current.value(kind.setting());
        if (!ready.containsKey(kind)) {
            dialogue.say("setup.slack.place." + kind.key());
        }
        while (true) {
            var value = next(kind, kept);
            if (value.isEmpty()) {
                dialogue.warn("setup.needed", Map.of());
            } else if (isAnother(value, kind, wanted)) {
                dialogue.say("setup.slack.swapped." + SlackValue.of(value).orElseThrow().key());
                SlackValue.of(value).ifPresent(other -> ready.put(other, value));
            } else if (isGood(kind, value)) {
                return value;
            } else if (kept.equals(Optional.of(value))) {
                kept = Optional.empty();
            }
        }
    }

    private String next(SlackValue kind, Optional<String> kept) throws InputEndedException {
        var known = ready.remove(kind);
        if (known != null) {
            return known;
        }
        var typed = Pasted.clean(dialogue.askHidden("setup.slack.ask." + kind.key(), kept.isPresent()));
        return typed.isEmpty() ? kept.orElse("") : typed;
    }

    /** Whether this is a value that would be asked for later. */
    private static boolean isAnother(String value, SlackValue kind, List<SlackValue> wanted) {
        return SlackValue.of(value).filter(other -> other != kind && wanted.indexOf(other) > wanted.indexOf(kind))
                .isPresent();
    }

    private boolean isGood(SlackValue kind, String value) throws InputEndedException {
        var fault = CurrentSettings.fault(kind.setting(), value);
        if (fault.isPresent()) {
            dialogue.warn("setup.wrong", Map.of("rule", fault.get().rule(), "fix", fault.get().fix()));
            return false;
        }
        var verdict = proof.of(kind, value);
        while (verdict == Verdict.UNREACHABLE) {
            if (dialogue.ask("setup.unchecked", "").equalsIgnoreCase("write")) {
                proof.off();
            }
            verdict = proof.of(kind, value);
        }
        return verdict == Verdict.TAKEN;
    }
}
