package io.leadershipbot.testkit;

import java.time.Instant;
import java.util.Set;

import io.leadershipbot.chat.Installation;
import io.leadershipbot.chat.Installations;
import io.leadershipbot.chat.UserId;
import io.leadershipbot.person.Bags;
import io.leadershipbot.person.Bags.Draw;
import io.leadershipbot.person.People;
import io.leadershipbot.person.Preferences;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What every {@link Installations} does. */
public interface InstallationsContract {

    /** Installations, none yet; the same ones within a test. */
    Installations installations();

    /** The people of these installations. */
    People people();

    /** The bags of these installations. */
    Bags bags();

    /** When the bot was first seen. */
    Instant MONDAY = Instant.parse("2026-11-23T09:00:00.123Z");

    @Test
    default void what_is_not_installed_is_not_found() {
        assertThat(installations().find("slack", "T1")).isEmpty();
    }

    @Test
    default void an_installation_is_found_where_it_is() {
        var installation = new Installation("slack", "T1", "B1", MONDAY);
        installations().save(installation);
        assertThat(installations().find("slack", "T1")).contains(installation);
        assertThat(installations().find("slack", "T2")).isEmpty();
        assertThat(installations().find("other", "T1")).isEmpty();
    }

    @Test
    default void a_renewed_installation_keeps_its_first_day() {
        installations().save(new Installation("slack", "T1", "B1", MONDAY));
        installations().save(new Installation("slack", "T1", "B2", MONDAY.plusSeconds(60)));
        assertThat(installations().find("slack", "T1")).contains(new Installation("slack", "T1", "B2", MONDAY));
    }

    @Test
    default void removing_forgets_the_installation_its_people_and_their_bags() {
        var person = new UserId("slack", "T1", "U1");
        installations().save(new Installation("slack", "T1", "B1", MONDAY));
        people().save(person, PeopleContract.ALL);
        people().firstMeeting(person);
        bags().draw(person, "tip", out -> new Draw("a", Set.of()));

        installations().remove("slack", "T1");

        assertThat(installations().find("slack", "T1")).isEmpty();
        assertThat(people().preferences(person)).isEqualTo(Preferences.NONE);
        assertThat(people().firstMeeting(person)).isTrue();
        bags().draw(person, "tip", out -> {
            assertThat(out).isEmpty();
            return new Draw("a", Set.of());
        });
    }

    @Test
    default void removing_leaves_everybody_else_alone() {
        var elsewhere = new UserId("slack", "T2", "U1");
        installations().save(new Installation("slack", "T2", "B1", MONDAY));
        people().save(elsewhere, PeopleContract.ALL);
        bags().draw(elsewhere, "tip", out -> new Draw("a", Set.of()));

        installations().remove("slack", "T1");
        installations().remove("other", "T2");

        assertThat(installations().find("slack", "T2")).isPresent();
        assertThat(people().preferences(elsewhere)).isEqualTo(PeopleContract.ALL);
        bags().draw(elsewhere, "tip", out -> {
            assertThat(out).containsExactly("a");
            return new Draw("b", Set.of());
        });
    }
}
