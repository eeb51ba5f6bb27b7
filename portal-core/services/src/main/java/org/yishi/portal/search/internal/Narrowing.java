package org.yishi.portal.search.internal;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

import org.yishi.portal.search.Found.Narrower;

/** By which kinds and years what was found can be narrowed. Looks at so many documents and no more, so that it takes no longer in a city. */
final class Narrowing extends SimpleCollector {

    private final int most;
    private final Map<String, Long> kinds = new TreeMap<>();
    private final Map<Integer, Long> years = new HashMap<>();
    private int seen;
    private SortedDocValues kind;
    private NumericDocValues year;

    private Narrowing(int most) {
        this.most = most;
    }

    static Narrowing of(IndexSearcher searcher, Query query, int most) throws IOException {
        Narrowing narrowing = new Narrowing(most);
        return searcher.search(query, new CollectorManager<Narrowing, Narrowing>() {

            @Override
            public Narrowing newCollector() {
                // the searchers have no threads of their own, so there is but one
                return narrowing;
            }

            @Override
            public Narrowing reduce(Collection<Narrowing> one) {
                return narrowing;
            }
        });
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        if (seen >= most) {
            throw new CollectionTerminatedException();
        }
        kind = DocValues.getSorted(context.reader(), Stored.KIND);
        year = DocValues.getNumeric(context.reader(), Stored.YEAR);
    }

    @Override
    public void collect(int document) throws IOException {
        if (++seen > most) {
            throw new CollectionTerminatedException();
        }
        if (kind.advanceExact(document)) {
            kinds.merge(kind.lookupOrd(kind.ordValue()).utf8ToString(), 1L, Long::sum);
        }
        if (year.advanceExact(document) && year.longValue() > 0) {
            years.merge((int) year.longValue(), 1L, Long::sum);
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    List<Narrower> kinds() {
        return kinds.entrySet().stream().map(one -> new Narrower(one.getKey(), counted(one.getValue()))).toList();
    }

    List<Narrower> years() {
        return years.entrySet().stream().sorted(Map.Entry.comparingByKey(Comparator.reverseOrder()))
                .map(one -> new Narrower(Integer.toString(one.getKey()), counted(one.getValue()))).toList();
    }

    private long counted(long count) {
        return seen > most ? 0 : count;
    }
}
