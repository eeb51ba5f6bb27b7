package org.yishi.portal.search.internal.words;

import java.io.IOException;
import java.util.Arrays;
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
 * fit stops as soon as there are enough, however many follow. Where more than {@link #COMPARED} hold what was asked for, the newest are
 * compared and the newest that hold it in their titles; where few do, also what holds only most of it.
 */
public final class Candidates {

    /** The order in which an index keeps its documents. */
    public static final Sort NEWEST_FIRST = new Sort(LongField.newSortField(Field.DAY, true, SortedNumericSelector.Type.MIN));
    /** So many of a sort are compared. */
    public static final int COMPARED = 300;
    /** So many are counted exactly. */
    public static final int COUNTED = 1_000;
    private static final int FEW = 10;

    private final IndexSearcher searcher;
    private final Query within;
    private final Map<Integer, ScoreDoc> counted = new TreeMap<>();
    private final Map<Integer, ScoreDoc> compared = new TreeMap<>();
    private boolean exact = true;

    private Candidates(IndexSearcher searcher, Query within) {
        this.searcher = searcher;
        this.within = within;
    }

    /** @param within of these only, others do not exist */
    public static Candidates of(IndexSearcher searcher, Asked asked, Query within) throws IOException {
        Candidates candidates = new Candidates(searcher, within);
        candidates.want(asked.anywhere());
        if (candidates.counted.size() > COMPARED) {
            candidates.compare(newest(searcher, both(asked.titles(), within), COMPARED));
        } else if (candidates.counted.size() < FEW && asked.canBeScattered()) {
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
        TopDocs newest = newest(searcher, both(words, within), COUNTED);
        exact = newest.totalHits.relation == TotalHits.Relation.EQUAL_TO && newest.totalHits.value <= COUNTED;
        for (ScoreDoc one : newest.scoreDocs) {
            counted.put(one.doc, one);
        }
        compare(newest);
    }

    private void compare(TopDocs newest) {
        Arrays.stream(newest.scoreDocs).limit(COMPARED).forEach(one -> compared.put(one.doc, new ScoreDoc(one.doc, 0)));
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
        }.rescore(searcher, new TopDocs(new TotalHits(compared.size(), TotalHits.Relation.EQUAL_TO), compared.values().toArray(ScoreDoc[]::new)), most).scoreDocs;
    }

    /** Those that were counted, in the order of the index. */
    public ScoreDoc[] counted() {
        return counted.values().toArray(ScoreDoc[]::new);
    }

    public int count() {
        return exact ? counted.size() : COUNTED;
    }

    /** Whether there are no more than were counted. */
    public boolean isExact() {
        return exact;
    }
}
