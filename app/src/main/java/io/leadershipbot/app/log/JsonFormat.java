package io.leadershipbot.app.log;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.leadershipbot.log.Detail;
import io.leadershipbot.log.Event;

/** One JSON object a line, for machines. */
public final class JsonFormat implements LineFormat {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");

    private final JsonFactory factory = new JsonFactory();

    @Override
    public String line(Instant time, Event event, List<Detail> details, Optional<FaultTrace> fault) {
        var line = new StringWriter(256);
        try (var json = factory.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("time", time.toString());
            json.writeStringField("level", event.level().name());
            json.writeStringField("event", event.code());
            for (var detail : details) {
                json.writeFieldName(detail.name());
                if (NUMBER.matcher(detail.value()).matches()) {
                    json.writeNumber(Long.parseLong(detail.value()));
                } else {
                    json.writeString(detail.value());
                }
            }
            if (fault.isPresent()) {
                writeList(json, "fault", fault.get().classes());
                writeList(json, "at", fault.get().frames());
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new IllegalStateException("A string could not be written to memory", impossible);
        }
        return line.toString();
    }

    private static void writeList(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (var value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
