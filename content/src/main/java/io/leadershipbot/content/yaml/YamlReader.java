package io.leadershipbot.content.yaml;

import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads one YAML document into {@link YamlNode}s.
 *
 * <p>
 * It listens to SnakeYAML's events rather than binding to classes: that keeps every value's line, tells {@code "no"}
 * from {@code no}, and takes about half the time of a cold start with data binding. The parts of
 * YAML that surprise are refused: repeated keys, anchors and aliases, tags, and the bare words that YAML 1.1 reads as
 * truth values.
 */
public final class YamlReader {
    private static final String RULE = "yaml";
    private static final int DEEPEST = 20;
    private static final Set<String> BARE_WORDS = Set.of("yes", "no", "on", "off", "y", "n");

    private final Parser parser;
    private final Problems problems;

    private YamlReader(Parser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** The document, or nothing where the text is not YAML, which is reported. */
    public static Optional<YamlNode> read(Reader text, Problems problems) {
        try {
            var reader = new YamlReader(new ParserImpl(new StreamReader(text), new LoaderOptions()), problems);
            return reader.document();
        } catch (MarkedYAMLException e) {
            var where = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
            problems.report(new Problem(line(where), RULE, "This is not YAML: " + e.getProblem() + ".",
                    "Mind the indentation, and put a text that holds ': ' or starts with a sign into quotes."));
        } catch (YAMLException e) {
            problems.report(new Problem(1, RULE, "This is not readable text: " + e.getMessage() + ".",
                    "Save the file as UTF-8, without control characters."));
        }
        return Optional.empty();
    }

    private Optional<YamlNode> document() {
        parser.getEvent(); // the start of the stream
        if (!(parser.getEvent() instanceof DocumentStartEvent)) {
            problems.report(new Problem(1, RULE, "The file is empty.", "Write the content, or delete the file."));
            return Optional.empty();
        }
        var root = node(parser.getEvent(), 0);
        parser.getEvent(); // the end of the document
        if (parser.getEvent() instanceof DocumentStartEvent second) {
            problems.report(new Problem(line(second.getStartMark()), RULE, "A second document starts with '---'.",
                    "Keep one document in a file."));
        }
        return Optional.of(root);
    }

    private YamlNode node(Event event, int depth) {
        int line = line(event.getStartMark());
        if (depth > DEEPEST) {
            throw new TooDeep(event.getStartMark());
        }
        if (event instanceof NodeEvent named && named.getAnchor() != null) {
            problems.report(new Problem(line, RULE, "'" + named.getAnchor() + "' is a YAML anchor or alias.",
                    "Write the text out where it is needed."));
        }
        // By the event's id, not its type: a switch over types costs ten milliseconds at every start.
        return switch (event.getEventId()) {
            case Scalar -> scalar((ScalarEvent) event, line);
            case SequenceStart -> sequence((SequenceStartEvent) event, line, depth);
            case MappingStart -> mapping((MappingStartEvent) event, line, depth);
            case Alias -> new YamlNode.Scalar(line, ((AliasEvent) event).getAnchor(), false);
            default -> throw new IllegalStateException("No value in YAML starts with " + event);
        };
    }

    private YamlNode scalar(ScalarEvent event, int line) {
        refuseTag(event.getTag(), line);
        var value = event.getValue();
        if (event.isPlain() && BARE_WORDS.contains(value.toLowerCase(Locale.ROOT))) {
            problems.report(new Problem(line, RULE, "A bare '" + value + "' is a truth value to some YAML parsers.",
                    "Write true or false, or put the word into quotes."));
        }
        return new YamlNode.Scalar(line, value, event.isPlain());
    }

    private YamlNode sequence(SequenceStartEvent start, int line, int depth) {
        refuseTag(start.getTag(), line);
        var items = new ArrayList<YamlNode>();
        for (var event = parser.getEvent(); !event.is(Event.ID.SequenceEnd); event = parser.getEvent()) {
            items.add(node(event, depth + 1));
        }
        return new YamlNode.Sequence(line, items);
    }

    private YamlNode mapping(MappingStartEvent start, int line, int depth) {
        refuseTag(start.getTag(), line);
        var fields = new LinkedHashMap<String, YamlNode>();
        for (var event = parser.getEvent(); !event.is(Event.ID.MappingEnd); event = parser.getEvent()) {
            var key = node(event, depth + 1);
            var value = node(parser.getEvent(), depth + 1);
            if (!(key instanceof YamlNode.Scalar name)) {
                problems.report(new Problem(key.line(), RULE, "A list or a mapping stands where a field's name should.",
                        "Give the field a name."));
            } else if (fields.putIfAbsent(name.value(), value) != null) {
                problems.report(new Problem(key.line(), RULE, "'" + name.value() + "' stands here twice.",
                        "Keep one of the two."));
            }
        }
        return new YamlNode.Mapping(line, fields);
    }

    private void refuseTag(@Nullable String tag, int line) {
        if (tag != null) {
            problems.report(new Problem(line, RULE, "'" + tag + "' is a YAML tag.", "Remove it."));
        }
    }

    private static int line(@Nullable Mark mark) {
        return mark == null ? 1 : mark.getLine() + 1;
    }

    private static final class TooDeep extends MarkedYAMLException {
        TooDeep(Mark where) {
            super(null, null, "values are nested more than " + DEEPEST + " deep", where);
        }
    }
}
