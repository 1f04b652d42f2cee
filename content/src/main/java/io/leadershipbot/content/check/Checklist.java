package io.leadershipbot.content.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.leadershipbot.content.AreaIds;
import io.leadershipbot.content.PackFiles;

/**
 * What a pack has to cover: every baseline, every leadership behaviour, every beat of the story and every quotation of
 * the source article.
 */
public record Checklist(List<Row> rows) {
    static final String NAME = "checklist.jsonl";

    /** Kind of row that an area's baseline covers by its role. */
    private static final String BASELINE = "baseline";
    /** Kind of row that tells what a leader does beside managing. */
    private static final String BEHAVIOUR = "upgrade";
    /** Kind of row that an area's quotation from the article covers by its role. */
    private static final String QUOTE = "seed-quote";
    /** The article's own quotation on what leadership is stands in its last section, not in an area. */
    private static final String QUOTE_OF_FOUNDATIONS = "foundations.context.5";

    public Checklist {
        rows = List.copyOf(rows);
    }

    /** The checklist of the built-in pack. */
    public static Checklist builtIn() {
        try (var text = PackFiles.builtIn().open(NAME)) {
            return read(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IOException where a line is not a JSON object with an id and a kind */
    static Checklist read(BufferedReader text) throws IOException {
        var json = new ObjectMapper();
        var rows = new ArrayList<Row>();
        for (var line = text.readLine(); line != null; line = text.readLine()) {
            if (line.isBlank()) {
                continue;
            }
            var row = json.readTree(line);
            if (!row.path("id").isTextual() || !row.path("kind").isTextual()) {
                throw new IOException("line " + (rows.size() + 1) + " has no id or no kind");
            }
            rows.add(new Row(row.get("id").textValue(), row.get("kind").textValue(), row.path("text").asText("")));
        }
        return new Checklist(rows);
    }

    public List<String> ids() {
        return rows.stream().map(Row::id).toList();
    }

    /** The areas that the checklist speaks of. */
    Set<String> areas() {
        return rows.stream().map(row -> AreaIds.of(row.id())).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * One thing to cover, and what sort of thing it is.
     *
     * @param text what it is, in a few words; empty where the kind and the area say it
     */
    public record Row(String id, String kind, String text) {
        boolean byBaseline() {
            return kind.equals(BASELINE);
        }

        /** Whether it is something that people can do, and so have to be helped to do. */
        boolean isBehaviour() {
            return kind.equals(BEHAVIOUR);
        }

        boolean byArticleQuote() {
            return kind.equals(QUOTE) || id.equals(QUOTE_OF_FOUNDATIONS);
        }

        /** Whether the row is covered by what something is, not by what it says it covers. */
        boolean byRole() {
            return byBaseline() || byArticleQuote();
        }
    }
}
