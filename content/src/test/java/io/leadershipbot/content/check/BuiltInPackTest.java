package io.leadershipbot.content.check;

import java.util.EnumSet;
import java.util.Locale;

import io.leadershipbot.content.Area;
import io.leadershipbot.content.AreaIds;
import io.leadershipbot.content.Audience;
import io.leadershipbot.content.Library;
import io.leadershipbot.content.search.ContentSearch;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The pack that comes with the bot. What fails here is mended in the pack; the message says where and how. */
class BuiltInPackTest {
    @Test
    void it_has_no_fault() {
        assertThat(ContentCheck.builtIn().faults()).isEmpty();
    }

    @Test
    void it_covers_everything_on_the_checklist() {
        var coverage = Coverage.builtIn();

        assertThat(coverage.uncovered()).isEmpty();
        assertThat(coverage.covered()).hasSize(127);
    }

    @Test
    void it_holds_every_area_in_canonical_order() {
        assertThat(Library.builtIn().in(Locale.ENGLISH).areas()).extracting(Area::id)
                .containsExactlyElementsOf(AreaIds.ALL);
    }

    @Test
    void every_kind_of_reader_finds_tips_in_every_area() {
        for (var area : Library.builtIn().in(Locale.ENGLISH).areas()) {
            for (var reader : Audience.values()) {
                assertThat(area.tips()).as(area.id() + " for " + reader)
                        .anySatisfy(tip -> assertThat(tip.audience()).contains(reader));
            }
        }
    }

    @Test
    void a_question_in_plain_words_finds_tips_of_the_right_area() {
        var pack = Library.builtIn().in(Locale.ENGLISH);
        var tips = new ContentSearch(pack).tips("how do I give feedback to a senior", EnumSet.of(Audience.NEW), 3);

        assertThat(tips).hasSize(3)
                .allSatisfy(tip -> assertThat(pack.areaOf(tip).id()).isEqualTo("feedback"));
    }
}
