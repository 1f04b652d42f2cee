package io.leadershipbot.recent;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RecentKeysTest {

    @Test
    void a_key_is_known_until_its_time_has_passed() {
        var keys = new RecentKeys(100);
        keys.put(7, 1_000);
        assertThat(keys.has(7, 999)).isTrue();
        assertThat(keys.has(7, 1_000)).isFalse();
        assertThat(keys.has(8, 0)).isFalse();
    }

    @Test
    void it_does_what_a_map_does_while_there_is_room() {
        var random = new Random(11);
        var keys = new RecentKeys(40_000);
        var map = new HashMap<Long, Long>();
        for (long now = 1; now < 20_000; now++) {
            long key = random.nextInt(3_000);
            switch (random.nextInt(3)) {
                case 0 -> {
                    keys.put(key, now + 500);
                    map.put(key, now + 500);
                }
                case 1 -> {
                    keys.remove(key);
                    map.remove(key);
                }
                default -> assertThat(keys.has(key, now)).as("key %s at %s", key, now)
                        .isEqualTo(map.getOrDefault(key, 0L) > now);
            }
        }
    }

    @Test
    void when_there_is_no_room_the_newer_half_stays() {
        var keys = new RecentKeys(1_000);
        for (long key = 1; key <= 10_000; key++) {
            keys.put(key, Long.MAX_VALUE);
        }
        for (long key = 9_501; key <= 10_000; key++) {
            assertThat(keys.has(key, 0)).as("key %s", key).isTrue();
        }
        assertThat(keys.has(1, 0)).isFalse();
    }

    @Test
    void different_keys_get_different_numbers() {
        var numbers = new HashSet<Long>();
        for (int i = 0; i < 200_000; i++) {
            numbers.add(RecentKeys.number("slack T1 " + Integer.toHexString(i)));
        }
        assertThat(numbers).hasSize(200_000);
    }
}
