package io.leadershipbot.content.check;

import java.nio.file.Path;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.leadershipbot.content.TestPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class CoverageTest {
    @Test
    void items_cover_what_they_name_and_roles_what_they_are() {
        var coverage = Coverage.of(TestPack.original());

        assertThat(coverage.covered()).containsOnlyKeys("trust.0", "trust.1", "trust.2", "trust.q");
        assertThat(coverage.covered().get("trust.0")).containsExactly("trust.baseline");
        assertThat(coverage.covered().get("trust.1")).containsExactly("trust.tip.stop-checking",
                "trust.tip.kept-promise", "trust.tip.their-plan", "trust.challenge.one-check");
        assertThat(coverage.covered().get("trust.q")).containsExactly("trust.quote.barely-known");
        assertThat(coverage.uncovered()).isEmpty();
    }

    @Test
    void it_reads_as_json_in_the_order_of_the_checklist(@TempDir Path folder) throws Exception {
        TestPack.in(folder).write("checklist.jsonl", """
                                                     {"id": "trust.q", "kind": "seed-quote"}
                                                     {"id": "risk.1", "kind": "upgrade"}
                                                     {"id": "trust.0", "kind": "baseline"}
                                                     """);

        assertThat(new ObjectMapper().writeValueAsString(Coverage.of(folder))).isEqualTo(
                "{\"covered\":{\"trust.q\":[\"trust.quote.barely-known\"],\"trust.0\":[\"trust.baseline\"]},"
                        + "\"uncovered\":[\"risk.1\"]}");
    }

    @Test
    void the_checklist_of_the_source_article_has_127_rows() {
        assertThat(Checklist.builtIn().ids()).hasSize(127).doesNotHaveDuplicates();
        assertThat(Checklist.builtIn().rows()).filteredOn(Checklist.Row::byRole).hasSize(25);
    }
}
