package io.leadershipbot.testkit;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import io.leadershipbot.chat.UserId;
import io.leadershipbot.person.People;
import io.leadershipbot.person.Preferences;
import io.leadershipbot.person.Role;
import io.leadershipbot.person.Workplace;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What every {@link People} does. */
public interface PeopleContract {

    /** People, of whom nothing is known yet; the same ones within a test. */
    People people();

    /** Everything somebody can tell. */
    Preferences ALL = new Preferences(Optional.of(Role.NO_REPORTS), Optional.of(Workplace.MIXED),
            Optional.of(Locale.forLanguageTag("pt-BR")), Optional.of(ZoneId.of("America/Sao_Paulo")));

    @Test
    default void somebody_unknown_prefers_nothing() {
        assertThat(people().preferences(user("ann"))).isEqualTo(Preferences.NONE);
    }

    @Test
    default void preferences_are_kept_whole() {
        people().save(user("ann"), ALL);
        assertThat(people().preferences(user("ann"))).isEqualTo(ALL);
    }

    @Test
    default void every_role_and_workplace_is_kept() {
        for (var role : Role.values()) {
            for (var workplace : Workplace.values()) {
                var preferences = new Preferences(Optional.of(role), Optional.of(workplace), Optional.empty(),
                        Optional.empty());
                people().save(user("ann"), preferences);
                assertThat(people().preferences(user("ann"))).isEqualTo(preferences);
            }
        }
    }

    @Test
    default void preferences_can_be_taken_back() {
        people().save(user("ann"), ALL);
        people().save(user("ann"), Preferences.NONE);
        assertThat(people().preferences(user("ann"))).isEqualTo(Preferences.NONE);
    }

    @Test
    default void the_same_id_elsewhere_is_somebody_else() {
        people().save(new UserId("slack", "T1", "U1"), ALL);
        assertThat(people().preferences(new UserId("slack", "T2", "U1"))).isEqualTo(Preferences.NONE);
        assertThat(people().preferences(new UserId("other", "T1", "U1"))).isEqualTo(Preferences.NONE);
        assertThat(people().firstMeeting(new UserId("slack", "T1", "U1"))).isTrue();
        assertThat(people().firstMeeting(new UserId("slack", "T2", "U1"))).isTrue();
        assertThat(people().firstMeeting(new UserId("other", "T1", "U1"))).isTrue();
    }

    @Test
    default void somebody_is_met_for_the_first_time_once() {
        assertThat(people().firstMeeting(user("ann"))).isTrue();
        assertThat(people().firstMeeting(user("ann"))).isFalse();
        assertThat(people().firstMeeting(user("bob"))).isTrue();
    }

    @Test
    default void who_has_preferences_is_still_to_be_met() {
        people().save(user("ann"), ALL);
        assertThat(people().firstMeeting(user("ann"))).isTrue();
        assertThat(people().preferences(user("ann"))).isEqualTo(ALL);
        people().save(user("ann"), Preferences.NONE);
        assertThat(people().firstMeeting(user("ann"))).isFalse();
    }

    @Test
    default void of_many_at_once_one_meets_somebody_first() {
        var first = new AtomicInteger();
        Together.run(50, () -> {
            if (people().firstMeeting(user("ann"))) {
                first.incrementAndGet();
            }
        });
        assertThat(first).hasValue(1);
    }

    private static UserId user(String id) {
        return new UserId("slack", "T1", id);
    }
}
