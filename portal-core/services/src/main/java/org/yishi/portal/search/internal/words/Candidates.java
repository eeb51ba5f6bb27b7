package org.yishi.portal.search.internal.words;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TotalHits;

/**
 * The documents that are compared for an answer. The index stands in the order of days, the newest first, so whoever wants the newest that
 * fit stops as soon as there are enough, however many follow. Where more than {@link #MOST} hold what was asked for, those are
 * compared that hold it in their titles, and the newest of all; where few do, also what holds only most of it.
 */
public final class Candidates {

    /** The order in which an index keeps its documents. */
    public static final Sort NEWEST_FIRST = new Sort(LongField.newSortField(Field.DAY, true, SortedNumericSelector.Type.MIN));
    /** So many of a sort are compared, and counted exactly. */
    public static final int MOST = 1_000;
    private static final int FEW = 10;

    private final IndexSearcher searcher;
    private final Query within;
    private final Map<Integer, ScoreDoc> all = new TreeMap<>();
    private Query wanted;
    private boolean exact = true;

    private Candidates(IndexSearcher searcher, Query within) {
        this.searcher = searcher;
        this.within = within;
    }

    /** @param within of these only, others do not exist */
    public static Candidates of(IndexSearcher searcher, Asked asked, Query within) throws IOException {
        Candidates candidates = new Candidates(searcher, within);
        candidates.want(asked.anywhere());
        if (!candidates.exact) {
            candidates.add(both(asked.titles(), within));
        } else if (candidates.all.size() < FEW && asked.canBeScattered()) {
            candidates.want(asked.query());
        }
        return candidates;
    }

    /** Those only which hold it in their titles. */
    public static Candidates inTitles(IndexSearcher searcher, Asked asked, Query within) throws IOException {
        Candidates candidates = new Candidates(searcher, within);
        candidates.want(asked.titles());
        return candidates;
    }

    private void want(Query words) throws IOException {
        wanted = both(words, within);
        add(wanted);
    }

    private void add(Query query) throws IOException {
        TopDocs newest = newest(searcher, query, MOST);
        exact &= newest.totalHits.relation == TotalHits.Relation.EQUAL_TO && newest.totalHits.value <= MOST;
        for (ScoreDoc one : newest.scoreDocs) {
            all.putIfAbsent(one.doc, new ScoreDoc(one.doc, 0));
        }
    }

    /** Looks at no more than these, and some in each part of the index. */
    public static TopDocs newest(IndexSearcher searcher, Query query, int most) throws IOException {
        return searcher.search(query, new TopFieldCollectorManager(NEWEST_FIRST, most, null, most));
    }

    public static Query both(Query query, Query within) {
        return new BooleanQuery.Builder().add(query, Occur.FILTER).add(within, Occur.FILTER).build();
    }

    /** Those that fit best, the best first. */
    public ScoreDoc[] best(Query weight, int most) throws IOException {
        return new QueryRescorer(weight) {

            @Override
            protected float combine(float before, boolean fits, float score) {
                return score;
            }
        }.rescore(searcher, new TopDocs(new TotalHits(all.size(), TotalHits.Relation.EQUAL_TO), all()), most).scoreDocs;
    }

    /** All that fit, however many there are. */
    public Query wanted() {
        return wanted;
    }

    /** In the order of the index. */
    public ScoreDoc[] all() {
        return all.values().toArray(ScoreDoc[]::new);
    }

    public int count() {
        return exact ? all.size() : MOST;
    }

    /** Whether they are all that there are. */
    public boolean isExact() {
        return exact;
    }
}
