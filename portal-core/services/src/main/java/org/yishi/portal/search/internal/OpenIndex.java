package org.yishi.portal.search.internal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

import org.yishi.portal.search.internal.words.Candidates;
import org.yishi.portal.search.internal.words.Words;

/**
 * An index in a folder, open for writing and searching. With every commit it remembers up to which change it holds everything, so
 * after a crash it goes on exactly there.
 */
final class OpenIndex implements Closeable {

    private static final String POSITION = "position";
    private static final String SHAPE = "shape";
    private static final int MEGABYTES = 24;

    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile long position;
    private final String shape;

    private OpenIndex(Path folder, Directory directory, IndexWriter writer, Map<String, String> remembered) throws IOException {
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, new Searchers());
        this.position = Long.parseLong(remembered.getOrDefault(POSITION, "0"));
        this.shape = remembered.getOrDefault(SHAPE, "");
    }

    /** A new one, or the one that is there. Fails where it is broken or another portal has it open. */
    static OpenIndex in(Path folder) throws IOException {
        Directory directory = FSDirectory.open(folder);
        try {
            IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(Words.analyzer()).setRAMBufferSizeMB(MEGABYTES)
                    .setIndexSort(Candidates.NEWEST_FIRST).setCommitOnClose(false));
            Map<String, String> remembered = new TreeMap<>();
            if (writer.getLiveCommitData() != null) {
                StreamSupport.stream(writer.getLiveCommitData().spliterator(), false)
                        .forEach(entry -> remembered.put(entry.getKey(), entry.getValue()));
            }
            return new OpenIndex(folder, directory, writer, remembered);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** What people ask for seldom comes twice, and a query that stops early is cheaper than one that is kept whole. */
    private static final class Searchers extends SearcherFactory {

        @Override
        public IndexSearcher newSearcher(IndexReader reader, IndexReader before) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            return searcher;
        }
    }

    void replace(String unit, Iterable<Document> documents) throws IOException {
        writer.updateDocuments(new Term(Stored.UNIT, unit), documents);
    }

    /** Makes what was written last and be found. */
    void commit(long upTo, String as) throws IOException {
        writer.setLiveCommitData(Map.of(POSITION, Long.toString(upTo), SHAPE, as).entrySet());
        writer.commit();
        searchers.maybeRefreshBlocking();
        position = upTo;
    }

    interface Look<T> {

        T at(IndexSearcher searcher) throws IOException;
    }

    <T> T search(Look<T> look) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return look.at(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    long position() {
        return position;
    }

    String shape() {
        return shape;
    }

    Path folder() {
        return folder;
    }

    int size() {
        return writer.getDocStats().numDocs;
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }
}
