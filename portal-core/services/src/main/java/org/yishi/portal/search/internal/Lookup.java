package org.yishi.portal.search.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.BytesRef;

import org.yishi.portal.search.Found;
import org.yishi.portal.search.Hit;
import org.yishi.portal.search.Question;
import org.yishi.portal.search.internal.words.Asked;

/** One search in one state of the index, of one who may search these places; other documents do not exist in its queries. */
final class Lookup {

    /** Counted exactly up to here; whoever has more narrows the search. */
    private static final int COUNTED = 1_000;
    private static final int MOST_PAGES = 50;
    private static final int SUGGESTED = 8;
    /** The newest gains about as much as a slightly better fit; half of it is lost in half a year. */
    private static final float NEWNESS = 1.5f;
    private static final long HALF_LIFE_DAYS = 180;

    private final IndexSearcher searcher;
    private final List<Place> open;
    private final LocalDate today;

    Lookup(IndexSearcher searcher, List<Place> open, LocalDate today) {
        this.searcher = searcher;
        this.open = open;
        this.today = today;
    }

    Found find(Question question, Asked asked, boolean complete) throws IOException {
        Query wanted = wanted(asked.query());
        Narrowing narrowing = Narrowing.of(searcher, wanted, COUNTED);
        int page = Math.min(MOST_PAGES, Math.max(1, question.page()));
        TopDocs top = searcher.search(newer(narrowed(wanted, question)), new TopScoreDocCollectorManager(page * Found.PAGE, null, COUNTED));
        Marks marks = new Marks(asked);
        List<Hit> hits = new ArrayList<>();
        for (int i = (page - 1) * Found.PAGE; i < top.scoreDocs.length; i++) {
            hits.add(marks.hit(searcher.storedFields().document(top.scoreDocs[i].doc)));
        }
        long pages = Math.max(1, Math.min(MOST_PAGES, (top.totalHits.value + Found.PAGE - 1) / Found.PAGE));
        return new Found(hits, top.totalHits.value, top.totalHits.relation == TotalHits.Relation.EQUAL_TO, narrowing.kinds(),
                narrowing.years(), page, (int) pages, complete);
    }

    /** Different titles; things of one kind may have the same. */
    List<Hit> suggest(Asked asked) throws IOException {
        TopDocs top = searcher.search(newer(wanted(asked.titles())), new TopScoreDocCollectorManager(SUGGESTED * 3, null, SUGGESTED * 3));
        Marks marks = new Marks(asked);
        Map<String, Hit> different = new LinkedHashMap<>();
        for (ScoreDoc one : top.scoreDocs) {
            Hit hit = marks.title(searcher.storedFields().document(one.doc));
            different.putIfAbsent(hit.kind() + hit.plainTitle(), hit);
        }
        return different.values().stream().limit(SUGGESTED).toList();
    }

    private Query wanted(Query words) {
        return new BooleanQuery.Builder().add(words, Occur.MUST).add(in(open), Occur.FILTER).build();
    }

    private static Query in(List<Place> places) {
        return new TermInSetQuery(Stored.PLACE, places.stream().map(place -> new BytesRef(place.term())).toList());
    }

    private Query narrowed(Query wanted, Question question) {
        BooleanQuery.Builder narrowed = new BooleanQuery.Builder().add(wanted, Occur.MUST);
        if (!question.kind().isEmpty()) {
            narrowed.add(in(open.stream().filter(place -> place.kind().equals(question.kind())).toList()), Occur.FILTER);
        }
        if (question.year() > 0) {
            narrowed.add(LongField.newRangeQuery(Stored.DAY, LocalDate.of(question.year(), 1, 1).toEpochDay(),
                    LocalDate.of(question.year(), 12, 31).toEpochDay()), Occur.FILTER);
        }
        return narrowed.build();
    }

    private Query newer(Query query) {
        return new BooleanQuery.Builder().add(query, Occur.MUST)
                .add(LongField.newDistanceFeatureQuery(Stored.DAY, NEWNESS, today.toEpochDay(), HALF_LIFE_DAYS), Occur.SHOULD).build();
    }
}
