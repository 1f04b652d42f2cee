package io.leadershipbot.http;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import io.leadershipbot.testkit.RecordingLog;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PatienceTest {

    private final RecordingLog log = new RecordingLog();
    private final BlockingQueue<HttpResponse> early = new LinkedBlockingQueue<>();

    @Test
    void what_takes_too_long_is_acknowledged_once() throws InterruptedException {
        try (var patience = patience(Duration.ZERO)) {
            var acknowledgement = new Acknowledgement(early::add, HttpResponse.empty(200), System.nanoTime());
            patience.begin(acknowledgement);

            assertThat(early.poll(10, TimeUnit.SECONDS)).isEqualTo(HttpResponse.empty(200));
            assertThat(acknowledgement.give(HttpResponse.json("{}"))).isFalse();
            assertThat(acknowledgement.giveEarly()).isFalse();
            assertThat(early).isEmpty();
        }
    }

    @Test
    void connection_that_broke_is_not_the_end_of_patience() throws InterruptedException {
        try (var patience = patience(Duration.ZERO)) {
            patience.begin(new Acknowledgement(response -> {
                throw new IllegalStateException("Broken pipe");
            }, HttpResponse.empty(200), System.nanoTime()));
            while (log.lines().isEmpty()) {
                Thread.onSpinWait();
            }
            patience.begin(new Acknowledgement(early::add, HttpResponse.empty(200), System.nanoTime()));

            assertThat(early.poll(10, TimeUnit.SECONDS)).isEqualTo(HttpResponse.empty(200));
            assertThat(log.lines()).first().isEqualTo("answer-undelivered platform=test");
        }
    }

    @Test
    void answer_in_time_is_given_as_it_is() throws InterruptedException {
        var later = new Acknowledgement(early::add, HttpResponse.empty(200), System.nanoTime());
        var answered = new Acknowledgement(response -> early.add(HttpResponse.empty(500)), HttpResponse.empty(200),
                System.nanoTime());
        try (var patience = patience(Duration.ZERO)) {
            answered.give(HttpResponse.json("{}"));
            patience.begin(answered);
            patience.begin(later);

            assertThat(early.poll(10, TimeUnit.SECONDS)).isEqualTo(HttpResponse.empty(200));
            assertThat(answered.given()).isEqualTo(HttpResponse.json("{}"));
            assertThat(early).isEmpty();
        }
    }

    private Patience patience(Duration length) {
        return new Patience("test", () -> length, Duration.ofMillis(1), log);
    }
}
