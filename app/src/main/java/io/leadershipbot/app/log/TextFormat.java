package io.leadershipbot.app.log;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.leadershipbot.log.Detail;
import io.leadershipbot.log.Event;

/** Lines for people: {@code 2026-11-23T10:00:00Z INFO started port=3000}. */
public final class TextFormat implements LineFormat {

    @Override
    public String line(Instant time, Event event, List<Detail> details, Optional<FaultTrace> fault) {
        var line = new StringBuilder(128).append(time).append(' ').append(event.level()).append(' ')
                .append(event.code());
        details.forEach(detail -> append(line, detail.name(), detail.value()));
        fault.ifPresent(trace -> {
            append(line, "fault", String.join("<-", trace.classes()));
            append(line, "at", String.join(",", trace.frames()));
        });
        return line.toString();
    }

    private static void append(StringBuilder line, String name, String value) {
        line.append(' ').append(name).append('=');
        value.chars().forEach(letter -> line.append(letter > ' ' && letter < 0x7f ? (char) letter : '_'));
    }
}
