package org.yishi.portal.search.internal;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

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
        return new Lookup(searcher, places.open(all(searcher), areaId, publicOnly), LocalDate.now(clock));
    }

    private static List<Place> all(IndexSearcher searcher) throws IOException {
        List<Place> places = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), Stored.PLACE);
        if (terms != null) {
            TermsEnum each = terms.iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                places.add(Place.of(term.utf8ToString()));
            }
        }
        return places;
    }
}
