package io.leadershipbot.content.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import io.leadershipbot.content.Audience;
import io.leadershipbot.content.Pack;
import io.leadershipbot.content.Tip;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
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
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Finds the tips that answer a question best. An index in memory, made once for a pack (a few hundred milliseconds, so
 * make it when the first question comes); safe for use by several threads.
 *
 * <p>
 * Nothing typed outlives the call: no query is cached, and the analyzer, whose buffers hold the last text they saw, is
 * made anew for each question and dropped.
 */
public final class ContentSearch {
    private static final String ID = "id";
    private static final String AUDIENCE = "audience";
    /** How much a word counts by where it stands. The area's own name says most about what a tip is for. */
    private static final Map<String, Float> WEIGHTS = Map.of("text", 1.5f, "ask", 1f, "tags", 2f, "title", 3f, "also",
            3f, "summary", 0.5f);
    /** Enough for any question, and few enough for Lucene's limit on clauses. */
    private static final int MOST_WORDS = 64;
    /** What a word's second-best place adds. */
    private static final float TIE_BREAKER = 0.3f;
    /** Enough to choose between tips that answer alike, too little to lift one that answers worse by far. */
    private static final float PREFERENCE = 0.8f;

    private final Pack pack;
    private final Supplier<Analyzer> analyzers;
    private final IndexSearcher searcher;

    public ContentSearch(Pack pack) {
        this.pack = pack;
        this.analyzers = Analyzers.of(pack.locale());
        try {
            this.searcher = new IndexSearcher(index());
        } catch (IOException e) {
            throw new UncheckedIOException("An index in memory failed", e);
        }
        searcher.setQueryCache(null);
    }

    /**
     * The tips that answer a question best, best first.
     *
     * @param question whatever somebody typed: there is no syntax, and any text is a question
     * @param prefer whom the asker belongs to; of two that answer alike, the tip made for them comes first
     * @param limit how many at most
     * @return empty where no word that means anything is found
     */
    public List<Tip> tips(String question, Set<Audience> prefer, int limit) {
        if (limit < 1) {
            return List.of();
        }
        try {
            var words = words(question);
            if (words.isEmpty()) {
                return List.of();
            }
            var found = new ArrayList<Tip>();
            var stored = searcher.storedFields();
            for (var hit : searcher.search(query(words, prefer), limit).scoreDocs) {
                pack.tip(stored.document(hit.doc).get(ID)).ifPresent(found::add);
            }
            return List.copyOf(found);
        } catch (IOException e) {
            throw new UncheckedIOException("An index in memory failed", e);
        }
    }

    private DirectoryReader index() throws IOException {
        var directory = new ByteBuffersDirectory();
        try (var analyzer = analyzers.get();
                var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (var tip : pack.tips()) {
                writer.addDocument(document(tip));
            }
        }
        return DirectoryReader.open(directory);
    }

    private Document document(Tip tip) {
        var area = pack.areaOf(tip);
        var document = new Document();
        document.add(new StringField(ID, tip.id(), Field.Store.YES));
        tip.audience().forEach(reader -> document.add(new StringField(AUDIENCE, reader.name(), Field.Store.NO)));
        document.add(new TextField("text", tip.text(), Field.Store.NO));
        document.add(new TextField("ask", tip.ask(), Field.Store.NO));
        document.add(new TextField("tags", String.join(" ", tip.tags()), Field.Store.NO));
        document.add(new TextField("title", area.title(), Field.Store.NO));
        document.add(new TextField("also", String.join(" ", area.also()), Field.Store.NO));
        document.add(new TextField("summary", area.summary(), Field.Store.NO));
        return document;
    }

    private Set<String> words(String question) throws IOException {
        var words = new LinkedHashSet<String>();
        try (var analyzer = analyzers.get(); var tokens = analyzer.tokenStream("text", question)) {
            var word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (words.size() < MOST_WORDS && tokens.incrementToken()) {
                words.add(word.toString());
            }
            tokens.end();
        }
        return words;
    }

    private static Query query(Set<String> words, Set<Audience> prefer) {
        var anyWord = new BooleanQuery.Builder();
        for (var word : words) {
            var places = WEIGHTS.entrySet().stream()
                    .<Query>map(
                            place -> new BoostQuery(new TermQuery(new Term(place.getKey(), word)), place.getValue()))
                    .toList();
            anyWord.add(new DisjunctionMaxQuery(places, TIE_BREAKER), Occur.SHOULD);
        }
        var query = new BooleanQuery.Builder().add(anyWord.build(), Occur.MUST);
        for (var reader : prefer) {
            var suits = new ConstantScoreQuery(new TermQuery(new Term(AUDIENCE, reader.name())));
            query.add(new BoostQuery(suits, PREFERENCE), Occur.SHOULD);
        }
        return query.build();
    }
}
