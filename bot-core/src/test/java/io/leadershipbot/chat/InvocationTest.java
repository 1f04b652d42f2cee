package io.leadershipbot.chat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class InvocationTest {

    @Test
    void text_is_readable() {
        assertThat(Invocation.of("tip", "trust").with("after", "trust.tip.x").toText())
                .isEqualTo("tip trust after=trust.tip.x");
    }

    @Test
    void nothing_typed_is_an_empty_command() {
        assertThat(Invocation.parse("")).isEqualTo(Invocation.of(""));
        assertThat(Invocation.of("").toText()).isEmpty();
    }

    /** Values that messages and schedules out there hold; they must be read for ever. */
    @ParameterizedTest
    @ValueSource(strings = {
            "tip", "tip trust", "tip trust after=trust.tip.on-a-train", "tip then=a.tip.b then=a.tip.c",
            "share trust.tip.x once=ABCD2345", "other-side risk.tip.y", "story 3", "settings save",
            "who-sees-this", "tip id=risk.tip.z", "a b%20c d%25=e%3Df"
    })
    void stored_texts_are_read_as_they_were_written(String text) {
        assertThat(Invocation.parse(text).toText()).isEqualTo(text);
    }

    @Test
    void whatever_stands_in_it_is_read_back() {
        var random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            var invocation = new Invocation(word(random), List.of(word(random), word(random)),
                    Map.of(word(random), List.of(word(random), word(random))));
            assertThat(Invocation.parse(invocation.toText())).isEqualTo(invocation);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tip %", "tip %4", "tip %zz", "%"})
    void a_broken_escape_is_refused(String text) {
        assertThatThrownBy(() -> Invocation.parse(text)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two hexadecimal digits");
    }

    @Test
    void nothing_of_it_is_printed() {
        assertThat(Invocation.of("tip", "my boss").toString()).isEqualTo("[invocation]");
    }

    /** Letters, spaces, separators, escapes, line breaks, emoji. */
    private static String word(Random random) {
        int[] alphabet = {'a', 'Z', '7', ' ', '%', '=', '\n', '\t', 0xA0, 0x2028, 0xE4, 0x5D0, 0x1F642, '"', '+'};
        return IntStream.range(0, 1 + random.nextInt(6)).map(i -> alphabet[random.nextInt(alphabet.length)])
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
