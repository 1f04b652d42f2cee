package io.leadershipbot.recent;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RecentKeysTest {

    private static final int MOST = 10_000;

    private final RecentKeys keys = new RecentKeys(MOST);

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, Long.MIN_VALUE, Long.MAX_VALUE})
    void key_is_known_until_its_instant(long key) {
        assertThat(keys.has(key, 5)).isFalse();

        keys.put(key, 10);

        assertThat(keys.has(key, 9)).isTrue();
        assertThat(keys.has(key, 10)).isFalse();
    }

    @Test
    void key_that_comes_again_is_known_until_its_new_instant() {
        keys.put(7, 10);
        keys.put(7, 20);

        assertThat(keys.has(7, 19)).isTrue();
        assertThat(keys.has(7, 20)).isFalse();
    }

    @Test
    void removed_key_is_unknown_and_the_others_stay() {
        IntStream.range(0, 400).forEach(key -> keys.put(key, 10));

        keys.remove(200);
        keys.remove(4_711);

        assertThat(IntStream.range(0, 400).filter(key -> !keys.has(key, 9))).containsExactly(200);
        keys.put(200, 10);
        assertThat(keys.has(200, 9)).isTrue();
    }

    @Test
    void latest_half_is_always_known_and_the_memory_is_bounded() {
        for (int key = 0; key < 10 * MOST; key++) {
            keys.put(key, 10);
            assertThat(keys.has(Math.max(0, key - MOST / 2 + 1), 9)).isTrue();
        }
        assertThat(IntStream.range(0, 10 * MOST).filter(key -> keys.has(key, 9)).count()).isBetween(MOST / 2L,
                (long) MOST);
    }

    @Test
    void knows_what_a_map_would_know() {
        var random = new Random(3);
        Map<Long, Long> map = new HashMap<>();
        for (int now = 0; now < 4_000; now++) {
            long key = random.nextInt(2_000);
            assertThat(keys.has(key, now)).isEqualTo(map.getOrDefault(key, 0L) > now);
            if (random.nextInt(4) == 0) {
                keys.remove(key);
                map.remove(key);
            } else {
                keys.put(key, now + 100L);
                map.put(key, now + 100L);
            }
        }
    }

    @Test
    void different_keys_have_different_numbers() {
        var words = IntStream.range(0, 200_000).mapToObj(i -> "slack T0 slack:" + Integer.toString(i, 36));

        assertThat(words.map(RecentKeys::number).collect(Collectors.toSet())).hasSize(200_000);
    }
}
