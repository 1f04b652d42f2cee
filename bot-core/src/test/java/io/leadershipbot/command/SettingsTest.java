package io.leadershipbot.command;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.UserId;
import io.leadershipbot.person.Preferences;
import io.leadershipbot.person.Role;
import io.leadershipbot.person.Workplace;
import io.leadershipbot.testkit.FakeBags;
import io.leadershipbot.testkit.FakePeople;
import io.leadershipbot.testkit.TestBot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.leadershipbot.testkit.TestBot.text;
import static org.assertj.core.api.Assertions.assertThat;

class SettingsTest {

    private static final UserId PERSON = new UserId("test", "T1", "U1");

    private final FakePeople people = new FakePeople();
    private final TestBot bot = new TestBot(people, new FakeBags());

    @Test
    void what_is_saved_is_shown_and_stands_in_the_form_next_time() {
        var receipt = bot.submits(form(), values("role", "new-manager", "workplace", "remote", "zone", "berlin"));
        assertThat(receipt.answer()).isInstanceOf(Answer.Receipt.class);
        assertThat(text(receipt)).contains("New to managing people", "Mostly apart", "Europe/Berlin");
        assertThat(people.preferences(PERSON)).isEqualTo(new Preferences(Optional.of(Role.NEW_MANAGER),
                Optional.of(Workplace.REMOTE), Optional.empty(), Optional.of(ZoneId.of("Europe/Berlin"))));
        assertThat(form().values()).containsEntry("zone", List.of("Europe/Berlin"))
                .containsEntry("role", List.of("new-manager"));
    }

    @ParameterizedTest
    @CsvSource({"Europe/Berlin,Europe/Berlin", "europe/berlin,Europe/Berlin", "new york,America/New_York",
            "' Tokyo ',Asia/Tokyo", "utc,UTC", "UTC+2,UTC+02:00",
            "America/Argentina/Buenos_Aires,America/Argentina/Buenos_Aires"})
    void zones_are_understood_as_people_type_them(String typed, String zone) {
        bot.submits(form(), values("zone", typed));
        assertThat(people.preferences(PERSON).zone().map(ZoneId::normalized))
                .contains(ZoneId.of(zone).normalized());
    }

    @Test
    void a_mistyped_zone_is_named_beside_its_field_and_nothing_is_lost() {
        var answer = bot.submits(form(), values("role", "experienced", "zone", "Europe/Berln"));
        assertThat(answer.answer()).isInstanceOfSatisfying(Answer.Ask.class, ask -> {
            assertThat(ask.errors()).containsOnlyKeys("zone");
            assertThat(text(java.util.Objects.requireNonNull(ask.errors().get("zone"))))
                    .isEqualTo(
                            "I do not know the time zone “Europe/Berln”. The nearest I know: Europe/Berlin, Europe/Dublin.");
            assertThat(ask.values()).containsEntry("role", List.of("experienced"));
        });
        assertThat(people.preferences(PERSON)).isEqualTo(Preferences.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!channel>", "🙂", "0", "+99:99", "GMT+77"})
    void garbage_in_the_zone_is_refused(String typed) {
        assertThat(bot.submits(form(), values("zone", typed)).answer()).isInstanceOf(Answer.Ask.class);
    }

    @Test
    void a_value_that_was_never_offered_is_refused_beside_its_field() {
        assertThat(bot.submits(form(), values("role", "emperor", "language", "tlh")).answer()).isInstanceOfSatisfying(
                Answer.Ask.class, ask -> assertThat(ask.errors()).containsOnlyKeys("role", "language"));
        assertThat(bot.submits(form(), Map.of()).answer()).isInstanceOf(Answer.Ask.class);
    }

    @Test
    void typing_save_saves_nothing() {
        assertThat(bot.types("settings save").answer()).isInstanceOf(Answer.Ask.class);
    }

    @Test
    void tips_follow_the_settings_while_they_last() {
        bot.submits(form(), values("role", "no-reports"));
        for (int i = 0; i < 30; i++) {
            var said = text(bot.types("tip"));
            assertThat(io.leadershipbot.content.Library.builtIn().in(java.util.Locale.ENGLISH).tips().stream()
                    .filter(tip -> said.contains(tip.text())).findFirst().orElseThrow().audience())
                    .contains(io.leadershipbot.content.Audience.IC);
        }
    }

    private Answer.Ask form() {
        return (Answer.Ask) bot.types("settings").answer();
    }

    private static Map<String, List<String>> values(String... pairs) {
        var values = new HashMap<>(Map.of("role", List.of("unset"), "workplace", List.of("unset"), "language",
                List.of("unset"), "zone", List.of("")));
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], List.of(pairs[i + 1]));
        }
        return values;
    }
}
