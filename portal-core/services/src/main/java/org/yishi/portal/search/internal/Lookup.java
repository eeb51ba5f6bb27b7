package org.yishi.portal.search.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

import org.yishi.portal.search.Found;
import org.yishi.portal.search.Found.Narrower;
import org.yishi.portal.search.Hit;
import org.yishi.portal.search.Question;
import org.yishi.portal.search.internal.words.Asked;
import org.yishi.portal.search.internal.words.Candidates;

/** One search in one state of the index, of one who may search these places; other documents do not exist in its queries. */
final class Lookup {

    private static final int MOST_PAGES = Candidates.COMPARED / Found.PAGE;
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
        Query visible = in(open);
        Candidates all = Candidates.of(searcher, asked, visible);
        Query narrower = narrowed(question, visible);
        Candidates wanted = narrower == visible ? all : Candidates.of(searcher, asked, narrower);
        int page = Math.min(MOST_PAGES, Math.max(1, question.page()));
        ScoreDoc[] best = wanted.best(newer(asked.query()), page * Found.PAGE);
        Marks marks = new Marks(asked);
        List<Hit> hits = new ArrayList<>();
        for (int i = (page - 1) * Found.PAGE; i < best.length; i++) {
            hits.add(marks.hit(searcher.storedFields().document(best[i].doc)));
        }
        int pages = Math.max(1, Math.min(MOST_PAGES, (wanted.count() + Found.PAGE - 1) / Found.PAGE));
        return new Found(hits, wanted.count(), wanted.isExact(), narrowers(Stored.KIND, all, visible),
                Narrowing.latestFirst(narrowers(Stored.YEAR, all, visible)), page, pages, complete);
    }

    private List<Narrower> narrowers(String field, Candidates all, Query visible) throws IOException {
        Narrowing narrowing = new Narrowing(searcher);
        return all.isExact() ? narrowing.counted(field, all.counted()) : narrowing.there(field, visible);
    }

    /** Different titles; things of one kind may have the same. */
    List<Hit> suggest(Asked asked) throws IOException {
        ScoreDoc[] best = Candidates.inTitles(searcher, asked, in(open)).best(newer(asked.titles()), SUGGESTED * 3);
        Marks marks = new Marks(asked);
        Map<String, Hit> different = new LinkedHashMap<>();
        for (ScoreDoc one : best) {
            Hit hit = marks.title(searcher.storedFields().document(one.doc));
            different.putIfAbsent(hit.kind() + hit.plainTitle(), hit);
        }
        return different.values().stream().limit(SUGGESTED).toList();
    }

    private static Query in(List<Place> places) {
        return new InPlaces(places.stream().map(Place::term).collect(Collectors.toSet()));
    }

    private Query narrowed(Question question, Query visible) {
        Query narrowed = question.kind().isEmpty() ? visible : in(open.stream().filter(place -> place.kind().equals(question.kind())).toList());
        return question.year() == 0 ? narrowed
                : Candidates.both(new TermQuery(new Term(Stored.YEAR, Integer.toString(question.year()))), narrowed);
    }

    private Query newer(Query query) {
        return new BooleanQuery.Builder().add(query, Occur.MUST)
                .add(LongField.newDistanceFeatureQuery(Stored.DAY, NEWNESS, today.toEpochDay(), HALF_LIFE_DAYS), Occur.SHOULD).build();
    }
}
