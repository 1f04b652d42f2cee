package io.leadershipbot.content.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.sun.management.HotSpotDiagnosticMXBean;
import io.leadershipbot.content.Audience;
import io.leadershipbot.content.Library;
import io.leadershipbot.content.TestPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Looks for a typed word in everything that is alive in the heap after a search. */
class NothingTypedIsKeptTest {
    private final ContentSearch search = new ContentSearch(Library.load(TestPack.original()).in(Locale.ENGLISH));
    private final List<String> kept = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void a_typed_word_is_gone_from_memory_after_the_search() throws IOException {
        ask(4711);

        var dump = dump("after");

        assertThat(holds(dump, 4711)).isFalse();
    }

    @Test
    void a_word_that_is_kept_would_be_found() throws IOException {
        kept.add(word(4712));

        var dump = dump("kept");

        assertThat(holds(dump, 4712)).isTrue();
    }

    private void ask(int number) {
        assertThat(search.tips("promise " + word(number), Set.of(Audience.NEW), 3)).isNotEmpty();
    }

    /** Put together here, so that no constant of this class holds it. */
    private static String word(int number) {
        return "zeb" + "rakan".repeat(1) + number;
    }

    private byte[] dump(String name) throws IOException {
        var file = folder.resolve(name + ".hprof");
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(file.toString(), true);
        return Files.readAllBytes(file);
    }

    private static boolean holds(byte[] dump, int number) {
        var word = word(number);
        return contains(dump, word.getBytes(StandardCharsets.ISO_8859_1))
                || contains(dump, word.getBytes(StandardCharsets.UTF_16BE))
                || contains(dump, word.getBytes(StandardCharsets.UTF_16LE));
    }

    private static boolean contains(byte[] text, byte[] part) {
        for (int start = 0; start + part.length <= text.length; start++) {
            if (text[start] == part[0] && Arrays.equals(text, start, start + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }
}
