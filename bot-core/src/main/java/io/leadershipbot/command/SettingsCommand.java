package io.leadershipbot.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Form;
import io.leadershipbot.chat.Reply;
import io.leadershipbot.chat.Source;
import io.leadershipbot.chat.Text;
import io.leadershipbot.language.Languages;
import io.leadershipbot.person.People;

/** What a person tells the bot about themselves, in a form: all of it optional. */
final class SettingsCommand implements Command {

    private final People people;
    private final SettingsForm form;

    SettingsCommand(People people, Languages languages) {
        this.people = people;
        this.form = new SettingsForm(languages);
    }

    @Override
    public String name() {
        return "settings";
    }

    @Override
    public Reply run(Turn turn) {
        return turn.interaction().source() == Source.FORM
                ? submitted(turn)
                : Reply.of(new Answer.Ask(form.of(turn), form.values(turn.preferences()), Map.of()));
    }

    private Reply submitted(Turn turn) {
        var values = turn.invocation().fields();
        var errors = form.errors(turn, values);
        if (!errors.isEmpty()) {
            return Reply.of(new Answer.Ask(form.of(turn), values, errors));
        }
        var preferences = form.preferences(values);
        people.save(turn.person(), preferences);
        var facts = new LinkedHashMap<String, List<String>>(form.values(preferences));
        return Reply.of(new Answer.Receipt(receipt(turn, form.of(turn), facts)));
    }

    private static Card receipt(Turn turn, Form form, Map<String, List<String>> values) {
        var facts = form.fields().stream().map(field -> new Block.Fact(Text.of(field.label()),
                Text.of(shown(turn, field, values.getOrDefault(field.name(), List.of()))))).toList();
        return Card.of(turn.messages().text("settings.saved-title"), new Block.Facts(facts),
                new Block.Note(turn.messages().text("settings.saved-note")));
    }

    private static String shown(Turn turn, Form.Field field, List<String> values) {
        var value = values.stream().findFirst().filter(some -> !some.isEmpty());
        return switch (field) {
            case Form.Choice choice -> choice.options().stream()
                    .filter(option -> value.equals(Optional.of(option.value()))).map(Form.Option::label)
                    .findFirst().orElse("");
            case Form.Line line -> value.orElseGet(() -> turn.messages().words("settings.zone-unset"));
        };
    }
}
