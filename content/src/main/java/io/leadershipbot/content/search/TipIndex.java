package io.leadershipbot.content.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.leadershipbot.content.Audience;
import io.leadershipbot.content.Pack;
import io.leadershipbot.content.Tip;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** A full-text index over a pack's tips, in memory. */
final class TipIndex {

    private static final String ID = "id";
    private static final String AUDIENCE = "audience";

    /** Where a word stands says how much it means: an area's name weighs more than a word in a tip's question. */
    private static final Map<String, Float> WEIGHTS = Map.of("names", 3f, "text", 1.5f, "ask", 1f, "summary", 0.5f);

    /** Decides among equals, and no more. */
    private static final float PREFERENCE = 0.3f;
    private static final int MOST_WORDS = 60;

    private final Pack pack;
    private final Analyzer analyzer;
    private final IndexSearcher searcher;

    private TipIndex(Pack pack, Analyzer analyzer, IndexSearcher searcher) {
        this.pack = pack;
        this.analyzer = analyzer;
        this.searcher = searcher;
    }

    static TipIndex of(Pack pack) {
        var analyzer = Analyzers.of(pack.locale());
        try {
            var directory = new ByteBuffersDirectory();
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (var tip : pack.tips()) {
                    writer.addDocument(document(pack, tip));
                }
            }
            return new TipIndex(pack, analyzer, new IndexSearcher(DirectoryReader.open(directory)));
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing an index to memory failed.", impossible);
        }
    }

    List<Tip> find(String question, Set<Audience> prefer, int limit) {
        var stems = Analyzers.stems(analyzer, question).stream().distinct().limit(MOST_WORDS).toList();
        if (stems.isEmpty()) {
            return List.of();
        }
        try {
            var documents = searcher.storedFields();
            var found = new ArrayList<Tip>();
            for (var hit : searcher.search(query(stems, prefer), limit).scoreDocs) {
                pack.tip(documents.document(hit.doc).get(ID)).ifPresent(found::add);
            }
            return List.copyOf(found);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Reading an index in memory failed.", impossible);
        }
    }

    private static Query query(List<String> stems, Set<Audience> prefer) {
        var words = new BooleanQuery.Builder();
        for (var stem : stems) {
            WEIGHTS.forEach((field, weight) -> words
                    .add(new BoostQuery(new TermQuery(new Term(field, stem)), weight), Occur.SHOULD));
        }
        var query = new BooleanQuery.Builder().add(words.build(), Occur.MUST);
        prefer.forEach(audience -> query.add(new BoostQuery(
                new ConstantScoreQuery(new TermQuery(new Term(AUDIENCE, value(audience)))), PREFERENCE), Occur.SHOULD));
        return query.build();
    }

    private static Document document(Pack pack, Tip tip) {
        var area = pack.areaOf(tip);
        var document = new Document();
        document.add(new StringField(ID, tip.id(), Field.Store.YES));
        tip.audience().forEach(
                audience -> document.add(new StringField(AUDIENCE, value(audience), Field.Store.NO)));
        document.add(new TextField("names", area.title() + " " + String.join(" ", area.also()) + " "
                + String.join(" ", tip.tags()), Field.Store.NO));
        document.add(new TextField("text", tip.text(), Field.Store.NO));
        document.add(new TextField("ask", tip.ask(), Field.Store.NO));
        document.add(new TextField("summary", area.summary(), Field.Store.NO));
        return document;
    }

    private static String value(Audience audience) {
        return audience.name().toLowerCase(Locale.ROOT);
    }
}
