package org.yishi.portal.search.internal.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Titles with texts in memory, taken apart as in the portal. */
final class SmallIndex {

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private IndexSearcher searcher;

    /** Each {@code title} or {@code title|text}. */
    static SmallIndex of(String... entries) {
        SmallIndex index = new SmallIndex();
        try (IndexWriter writer = new IndexWriter(index.directory, new IndexWriterConfig(Words.analyzer()))) {
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
        document.add(new TextField(Field.TITLE.pairs(), title, Store.YES));
        document.add(new TextField(Field.TITLE.stems(), title, Store.NO));
        document.add(new TextField(Field.PINYIN, title, Store.NO));
        document.add(new TextField(Field.TEXT.pairs(), text, Store.NO));
        document.add(new TextField(Field.TEXT.stems(), text, Store.NO));
        return document;
    }

    /** The titles that are found, the best first. */
    List<String> find(String typed) {
        Asked asked = Asked.of(typed);
        return asked.isEmpty() ? List.of() : titles(asked.query());
    }

    List<String> suggest(String typed) {
        return titles(Asked.of(typed).titles());
    }

    private List<String> titles(Query query) {
        try {
            List<String> titles = new ArrayList<>();
            for (ScoreDoc one : searcher.search(query, 100).scoreDocs) {
                titles.add(searcher.storedFields().document(one.doc).get(Field.TITLE.pairs()));
            }
            return titles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
