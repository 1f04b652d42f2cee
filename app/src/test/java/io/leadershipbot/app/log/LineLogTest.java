package io.leadershipbot.app.log;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.InstantSource;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.leadershipbot.log.Detail;
import io.leadershipbot.log.Event;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class LineLogTest {

    private static final InstantSource TEN = InstantSource.fixed(Instant.parse("2026-11-23T10:00:00Z"));
    private static final String TYPED = "what somebody typed";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void an_event_is_one_line_of_text() {
        text().note(Event.STARTED, Detail.number("port", 3000), Detail.platform("slack"));
        assertThat(written()).isEqualTo("2026-11-23T10:00:00Z INFO started port=3000 platform=slack\n");
    }

    @Test
    void an_event_is_one_line_of_json() throws IOException {
        json().note(Event.STARTED, Detail.number("port", 3000), Detail.platform("slack"));
        assertThat(written()).endsWith("}\n").containsOnlyOnce("\n");
        assertThat(new JsonMapper().readTree(written())).isEqualTo(new JsonMapper().readTree(
                """
                {"time": "2026-11-23T10:00:00Z", "level": "INFO", "event": "started", "port": 3000, "platform": "slack"}
                """));
    }

    @Test
    void a_fault_is_written_by_its_classes_and_our_frames_and_never_its_words() {
        var fault = new IllegalStateException(TYPED, new IOException(TYPED));
        text().note(Event.COMMAND_FAILED, fault);
        json().note(Event.COMMAND_FAILED, fault);
        assertThat(written()).doesNotContain(TYPED).doesNotContain("org.junit")
                .contains("fault=java.lang.IllegalStateException<-java.io.IOException")
                .contains("at=app.log.LineLogTest.a_fault_is_written_by_its_classes")
                .contains("\"fault\":[\"java.lang.IllegalStateException\",\"java.io.IOException\"]");
    }

    @Test
    void a_fault_that_causes_itself_ends() {
        var fault = new IllegalStateException("a");
        fault.initCause(new IllegalStateException("b", fault));
        text().note(Event.COMMAND_FAILED, fault);
        assertThat(written()).hasSizeLessThan(2_000);
    }

    @Test
    void a_value_cannot_break_the_line_or_forge_another() {
        text().note(Event.LIBRARY_WARNING, Detail.type("a\n2026-11-23 ERROR forged x=1\u001b[31m"));
        json().note(Event.LIBRARY_WARNING, Detail.type("a\nb\u2028\u001b"));
        assertThat(written().lines()).hasSize(2).first().asString()
                .endsWith("type=a_2026-11-23_ERROR_forged_x=1_[31m");
    }

    @Test
    void a_closed_stream_does_not_stop_the_bot() {
        var log = new LineLog(new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("closed");
            }
        }, TEN, new TextFormat());
        assertThatCode(() -> log.note(Event.STARTED)).doesNotThrowAnyException();
    }

    private LineLog text() {
        return new LineLog(out, TEN, new TextFormat());
    }

    private LineLog json() {
        return new LineLog(out, TEN, new JsonFormat());
    }

    private String written() {
        return out.toString(UTF_8);
    }
}
