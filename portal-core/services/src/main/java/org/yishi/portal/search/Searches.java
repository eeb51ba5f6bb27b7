package org.yishi.portal.search;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Open;
import org.yishi.portal.search.internal.IndexSearch;
import org.yishi.portal.search.internal.words.Asked;

/** Finding things. */
@ApplicationScoped
public class Searches {

    @Inject
    private IndexSearch index;

    /** What fits best comes first. */
    @Open("everybody finds what they may read; what it is, is decided inside of the search")
    public Found find(Question question) {
        Asked asked = Asked.of(question.words());
        return asked.isEmpty() ? Found.nothing(index.isComplete()) : index.find(question, asked);
    }

    /** A few public titles that fit what was typed so far: the same for everybody. */
    @Open("public titles only")
    public List<Hit> suggest(String words, long areaId) {
        Asked asked = Asked.of(words);
        return asked.isEmpty() ? List.of() : index.suggest(asked, areaId);
    }
}
