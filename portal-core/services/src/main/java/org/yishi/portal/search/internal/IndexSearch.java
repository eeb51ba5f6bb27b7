package org.yishi.portal.search.internal;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

import org.yishi.portal.search.Found;
import org.yishi.portal.search.Hit;
import org.yishi.portal.search.Question;
import org.yishi.portal.search.internal.words.Asked;

/** Searches the live index as the current actor. */
@ApplicationScoped
public class IndexSearch {

    @Inject
    private LiveIndex index;
    @Inject
    private Places places;
    @Inject
    private Clock clock;
    private volatile Known known;

    private record Known(IndexReader reader, List<Place> places) {
    }

    public boolean isComplete() {
        return index.isComplete();
    }

    public Found find(Question question, Asked asked) {
        return index.search(searcher -> lookup(searcher, question.areaId(), false).find(question, asked, index.isComplete()));
    }

    public List<Hit> suggest(Asked asked, long areaId) {
        return index.search(searcher -> lookup(searcher, areaId, true).suggest(asked));
    }

    private Lookup lookup(IndexSearcher searcher, long areaId, boolean publicOnly) throws IOException {
        return new Lookup(searcher, places.open(known(searcher.getIndexReader()), areaId, publicOnly), LocalDate.now(clock));
    }

    /** A city has thousands of them, so they are gathered once for every state of the index. */
    private List<Place> known(IndexReader reader) throws IOException {
        Known last = known;
        if (last == null || last.reader() != reader) {
            last = new Known(reader, all(reader));
            known = last;
        }
        return last.places();
    }

    private static List<Place> all(IndexReader reader) throws IOException {
        List<Place> places = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(reader, Stored.PLACE);
        if (terms != null) {
            TermsEnum each = terms.iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                places.add(Place.of(term.utf8ToString()));
            }
        }
        return places;
    }
}
