package io.leadershipbot.content.check;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.leadershipbot.content.Source;
import io.leadershipbot.content.SourcesFile;
import io.leadershipbot.content.yaml.Problem;
import io.leadershipbot.content.yaml.YamlNode;

/** The faults found so far. */
final class FaultList {
    private static final String FILES = "files";

    private final List<Fault> faults = new ArrayList<>();

    Report report() {
        return new Report(faults);
    }

    void add(String file, int line, String what, String fix) {
        faults.add(new Fault(file, line, "", FILES, what, fix));
    }

    void unreadable(String file, IOException cause) {
        add(file, 1, "The file cannot be used: " + cause.getMessage() + ".",
                "See that it exists, may be read and has the form of the built-in one.");
    }

    /** Holds a manuscript against rules. */
    void check(Manuscript manuscript, List<Rule> rules) {
        for (var rule : rules) {
            rule.check(manuscript, (place, what, fix) -> faults
                    .add(new Fault(place.file(), place.line(), place.id(), rule.name(), what, fix)));
        }
    }

    /** What the schema and the reader both see is said once, in the schema's words. */
    void addForm(String name, Optional<YamlNode> root, SchemaCheck schema, List<Problem> problems) {
        var bySchema = root.map(node -> schema.faults(name, node)).orElse(List.of());
        faults.addAll(bySchema);
        for (var problem : problems) {
            if (bySchema.stream().noneMatch(fault -> fault.line() == problem.line())) {
                faults.add(new Fault(name, problem.line(), "", problem.rule(), problem.what(), problem.fix()));
            }
        }
    }

    /** Reads a file of sources, by their ids. */
    Map<String, Source> sources(String name, Reader text) {
        var problems = new ArrayList<Problem>();
        var sources = new HashMap<String, Source>();
        var file = SourcesFile.read(text, problems::add);
        addForm(name, file.map(SourcesFile::root), new SchemaCheck("sources.schema.json"), problems);
        for (var source : file.map(SourcesFile::sources).orElse(List.of())) {
            if (sources.putIfAbsent(source.id(), source) != null) {
                add(name, 1, "'" + source.id() + "' stands there twice.", "Keep one of the two.");
            }
        }
        return sources;
    }

    int size() {
        return faults.size();
    }
}
