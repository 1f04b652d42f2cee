package io.leadershipbot.command;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.leadershipbot.chat.Form;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Text;
import io.leadershipbot.language.Languages;
import io.leadershipbot.message.Messages;
import io.leadershipbot.person.Preferences;
import io.leadershipbot.person.Role;
import io.leadershipbot.person.Workplace;

/** The form of the settings: its fields, and the way between their values and {@link Preferences}. */
final class SettingsForm {

    private static final String ROLE = "role";
    private static final String WORKPLACE = "workplace";
    private static final String LANGUAGE = "language";
    private static final String ZONE = "zone";

    /** The value of a question that was left open. */
    private static final String UNSET = "unset";
    private static final int LONGEST_ZONE = 60;

    private final Languages languages;

    SettingsForm(Languages languages) {
        this.languages = languages;
    }

    Form of(Turn turn) {
        var messages = turn.messages();
        return new Form(messages.words("settings.title"), messages.text("settings.intro"), List.of(
                choice(messages, ROLE, options(messages, ROLE, Role.values())),
                choice(messages, WORKPLACE, options(messages, WORKPLACE, Workplace.values())),
                choice(messages, LANGUAGE, languageOptions(messages)),
                new Form.Line(ZONE, messages.words("settings.zone"), messages.words("settings.zone-hint"),
                        zone(turn), LONGEST_ZONE)),
                messages.words("settings.submit"), messages.words("settings.cancel"),
                Invocation.of("settings", "save"));
    }

    /** An example that fits the person, where the platform tells. */
    private static String zone(Turn turn) {
        return turn.interaction().caller().zone().map(ZoneId::getId)
                .orElseGet(() -> turn.messages().words("settings.zone-placeholder"));
    }

    Map<String, List<String>> values(Preferences preferences) {
        var values = new LinkedHashMap<String, List<String>>();
        values.put(ROLE, List.of(preferences.role().map(SettingsForm::value).orElse(UNSET)));
        values.put(WORKPLACE, List.of(preferences.workplace().map(SettingsForm::value).orElse(UNSET)));
        values.put(LANGUAGE, List.of(preferences.language().map(Locale::toLanguageTag).orElse(UNSET)));
        values.put(ZONE, List.of(preferences.zone().map(ZoneId::getId).orElse("")));
        return values;
    }

    /** By field, what is wrong with its value and how to mend it. */
    Map<String, Text> errors(Turn turn, Map<String, List<String>> values) {
        var messages = turn.messages();
        var errors = new LinkedHashMap<String, Text>();
        for (var field : of(turn).fields()) {
            var value = first(values, field.name());
            switch (field) {
                case Form.Choice choice -> {
                    if (choice.options().stream().noneMatch(option -> option.value().equals(value))) {
                        errors.put(field.name(), messages.text("settings.choose"));
                    }
                }
                case Form.Line line -> {
                    if (!value.isBlank() && Zones.find(value).isEmpty()) {
                        errors.put(field.name(), unknownZone(messages, value));
                    }
                }
            }
        }
        return errors;
    }

    /** What values without errors mean. */
    Preferences preferences(Map<String, List<String>> values) {
        return new Preferences(
                chosen(Role.values(), first(values, ROLE)),
                chosen(Workplace.values(), first(values, WORKPLACE)),
                Optional.of(first(values, LANGUAGE)).filter(tag -> !tag.equals(UNSET)).map(Locale::forLanguageTag),
                Optional.of(first(values, ZONE)).filter(zone -> !zone.isBlank()).flatMap(Zones::find));
    }

    private static Text unknownZone(Messages messages, String typed) {
        var near = Zones.near(typed);
        var known = Map.of("typed", AreaCards.typed(typed.strip()), "near", Text.of(String.join(", ", near)));
        return messages.text(near.isEmpty() ? "settings.zone-unknown" : "settings.zone-near", known);
    }

    private static Form.Choice choice(Messages messages, String name, List<Form.Option> options) {
        return new Form.Choice(name, messages.words("settings." + name), messages.words("settings." + name + "-hint"),
                options);
    }

    private static List<Form.Option> options(Messages messages, String name, Enum<?>[] values) {
        return Stream.concat(Arrays.stream(values).map(SettingsForm::value), Stream.of(UNSET))
                .map(value -> new Form.Option(value, messages.words("settings." + name + "." + value))).toList();
    }

    private List<Form.Option> languageOptions(Messages messages) {
        var options = new ArrayList<Form.Option>();
        options.add(new Form.Option(UNSET, messages.words("settings.language.unset")));
        languages.all().stream().sorted(Comparator.comparing(Locale::toLanguageTag))
                .forEach(locale -> options.add(new Form.Option(locale.toLanguageTag(), locale.getDisplayName(locale))));
        return options;
    }

    private static <E extends Enum<E>> Optional<E> chosen(E[] values, String value) {
        return Arrays.stream(values).filter(candidate -> value(candidate).equals(value)).findFirst();
    }

    private static String value(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String first(Map<String, List<String>> values, String name) {
        return values.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }
}
