package io.leadershipbot.content.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;

/**
 * Writes the hashes of the source article's runs of words, against which {@link SharedRunsRule} holds every text. The
 * article itself is not part of the repository. When it changes, after {@code mvn -pl content test-compile}:
 *
 * <pre>
 * java -cp content/target/classes:content/target/test-classes \
 *     io.leadershipbot.content.check.ArticleRunsWriter article.txt content/src/main/resources/pack/article-runs.txt
 * </pre>
 */
final class ArticleRunsWriter {
    private ArticleRunsWriter() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("Name two files: the article to read, the hashes to write.");
        }
        var hashes = new TreeSet<String>();
        // Paragraph by paragraph: a run over a gap is nobody's sentence.
        for (var line : Files.readAllLines(Path.of(args[0]))) {
            WordRuns.of(line).forEach(run -> hashes.add(WordRuns.hash(run)));
        }
        Files.writeString(Path.of(args[1]), String.join("\n", hashes) + "\n");
    }
}
