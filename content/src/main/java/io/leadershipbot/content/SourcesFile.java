package io.leadershipbot.content;

import java.io.Reader;
import java.util.List;
import java.util.Optional;

import io.leadershipbot.content.yaml.Problems;
import io.leadershipbot.content.yaml.YamlNode;
import io.leadershipbot.content.yaml.YamlReader;

/** The file of the research that tips rest on. */
public record SourcesFile(List<Source> sources, YamlNode root) {
    public static final String NAME = "sources.yaml";

    /** Reads the file; nothing where it is not YAML. */
    public static Optional<SourcesFile> read(Reader text, Problems problems) {
        return YamlReader.read(text, problems).map(root -> new SourcesFile(sources(root, problems), root));
    }

    private static List<Source> sources(YamlNode root, Problems problems) {
        return Fields.read(root, problems, fields -> {
            fields.schema(1);
            return fields.list("sources", SourcesFile::source);
        });
    }

    private static Source source(Fields fields) {
        return new Source(fields.text("id"), fields.text("author"), fields.number("year"), fields.text("title"),
                fields.address("url"), fields.choice("strength", Strength.class), fields.text("finding"));
    }
}
