package io.leadershipbot.playground.page;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.leadershipbot.playground.Changes;
import io.leadershipbot.playground.page.PageAnswer.Going;
import io.leadershipbot.playground.page.PageAnswer.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(60)
class EventStreamsTest {

    private final Changes changes = new Changes(7);

    @Test
    void stream_tells_the_version_at_once_and_at_every_change() throws Exception {
        try (Stream stream = open(new EventStreams(changes, Duration.ofMinutes(1)))) {
            assertThat(stream.next()).isEqualTo("event: changed\ndata: {\"version\": 7}\n\n");
            changes.happened();
            changes.happened();
            assertThat(stream.next()).isEqualTo("event: changed\ndata: {\"version\": 9}\n\n");
        }
    }

    @Test
    void quiet_stream_says_that_it_is_still_there() throws Exception {
        try (Stream stream = open(new EventStreams(changes, Duration.ZERO))) {
            stream.next();
            assertThat(stream.next()).startsWith(":").endsWith("\n\n");
        }
    }

    @Test
    void waiting_stream_ends_when_it_is_over() throws Exception {
        try (Stream stream = open(new EventStreams(changes, Duration.ofMinutes(1)))) {
            stream.next();
            Thread.ofVirtual().start(changes::end);
            assertThat(stream.next()).isEmpty();
        }
    }

    @Test
    void closed_stream_makes_room_for_another_once() {
        EventStreams streams = new EventStreams(changes, Duration.ofMinutes(1));
        List<Stream> open = new ArrayList<>();
        for (int i = 0; i < EventStreams.MOST; i++) {
            open.add(open(streams));
        }
        assertThat(streams.open()).isEmpty();
        open.getFirst().close();
        open.getFirst().close();
        assertThat(streams.open()).isPresent();
        assertThat(streams.open()).isEmpty();
    }

    private static Stream open(EventStreams streams) {
        return ((Going) streams.open().orElseThrow()).stream();
    }
}
