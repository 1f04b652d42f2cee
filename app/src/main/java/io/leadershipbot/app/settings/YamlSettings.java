package io.leadershipbot.app.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/** Reads {@code leadership-bot.yaml}: the settings by name, and nothing nested. */
final class YamlSettings {

    private static final String FLAT = "Every line is NAME: value, with the name as in the environment.";

    private final Path file;
    private final List<Found> values = new ArrayList<>();
    private final List<SettingFault> faults = new ArrayList<>();
    private final HashSet<String> names = new HashSet<>();

    private YamlSettings(Path file) {
        this.file = file;
    }

    static SettingsFile read(Path file, String content) {
        var reader = new YamlSettings(file);
        try (var parser = new YAMLFactory().createParser(content)) {
            reader.read(parser);
        } catch (JsonProcessingException malformed) {
            // Its message quotes the line, which may hold a secret.
            int line = malformed.getLocation() == null ? 1 : malformed.getLocation().getLineNr();
            reader.faults.add(new SettingFault(reader.place(line), "", "This is not YAML.",
                    FLAT + " Put a value with special characters in double quotes."));
        } catch (IOException impossible) {
            throw new IllegalStateException("Text in memory could not be read", impossible);
        }
        return new SettingsFile(reader.values, reader.faults);
    }

    private void read(JsonParser parser) throws IOException {
        var first = parser.nextToken();
        if (first == null || first == JsonToken.VALUE_NULL) {
            return;
        }
        if (first != JsonToken.START_OBJECT) {
            faults.add(new SettingFault(place(1), "", FLAT, "Mend the file or remove it."));
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            var place = place(parser.currentTokenLocation().getLineNr());
            var token = parser.nextToken();
            if (!token.isScalarValue()) {
                parser.skipChildren();
                faults.add(new SettingFault(Printable.of(name), place, FLAT, "Write one value behind the colon."));
            } else if (!names.add(name)) {
                faults.add(
                        new SettingFault(Printable.of(name), place, "It stands in this file twice.",
                                "Keep one of the two lines."));
            } else {
                var value = token == JsonToken.VALUE_NULL ? "" : parser.getText();
                values.add(new Found(name, value, place, file.toAbsolutePath().resolveSibling("")));
            }
        }
    }

    private String place(int line) {
        return file.getFileName() + ", line " + line;
    }
}
