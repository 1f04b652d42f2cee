package io.leadershipbot.teams.token;

import java.util.ArrayList;
import java.util.List;

import okio.Buffer;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

class LeftoversTest {

    private static final String TYPED = "somebody typed this";

    @Test
    void memory_of_calls_is_overwritten() {
        var calls = new Buffer();
        for (int i = 0; i < 3_000; i++) {
            calls.writeUtf8(TYPED);
        }
        calls.clear();
        assertThat(kept()).as("what Okio hands out again").anyMatch(memory -> memory.contains(TYPED));

        Leftovers.wipe();

        assertThat(kept()).noneMatch(memory -> memory.contains("typed"));
    }

    /** The arrays that the next calls of this thread would be written into, with what stands in them. */
    private static List<String> kept() {
        var kept = new ArrayList<String>();
        var next = new Buffer();
        try (var cursor = next.readAndWriteUnsafe()) {
            for (int i = 0; i < 8; i++) {
                cursor.expandBuffer(8 * 1024);
                kept.add(new String(cursor.data, ISO_8859_1));
            }
        }
        next.clear();
        return kept;
    }
}
