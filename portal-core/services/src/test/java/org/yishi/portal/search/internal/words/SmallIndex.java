package org.yishi.portal.search.internal.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Titles with texts in memory, taken apart as in the portal. */
final class SmallIndex {

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private IndexSearcher searcher;

    /** Each {@code title} or {@code title|text}. */
    static SmallIndex of(String... entries) {
        SmallIndex index = new SmallIndex();
        try (IndexWriter writer = new IndexWriter(index.directory, new IndexWriterConfig(Words.analyzer()).setIndexSort(Candidates.NEWEST_FIRST))) {
            for (String entry : entries) {
                String[] parts = entry.split("\\|", 2);
                writer.addDocument(document(parts[0], parts.length > 1 ? parts[1] : ""));
            }
            writer.commit();
            index.searcher = new IndexSearcher(DirectoryReader.open(index.directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return index;
    }

    private static Document document(String title, String text) {
        Document document = new Document();
        document.add(new LongField(Field.DAY, 0, Store.NO));
        Field.TITLE.into(document, title);
        Field.TEXT.into(document, text);
        return document;
    }

    /** The titles that are found, the best first. */
    List<String> find(String typed) {
        Asked asked = Asked.of(typed);
        return asked.isEmpty() ? List.of() : titles(() -> Candidates.of(searcher, asked, new MatchAllDocsQuery()).best(asked.query(), 100));
    }

    List<String> suggest(String typed) {
        Asked asked = Asked.of(typed);
        return titles(() -> Candidates.inTitles(searcher, asked, new MatchAllDocsQuery()).best(asked.titles(), 100));
    }

    private interface Best {

        ScoreDoc[] find() throws IOException;
    }

    private List<String> titles(Best best) {
        try {
            List<String> titles = new ArrayList<>();
            for (ScoreDoc one : best.find()) {
                titles.add(searcher.storedFields().document(one.doc).get(Field.TITLE.pairs()));
            }
            return titles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
