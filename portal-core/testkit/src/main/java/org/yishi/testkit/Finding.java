package org.yishi.testkit;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.area.Area;
import org.yishi.portal.search.Found;
import org.yishi.portal.search.Hit;
import org.yishi.portal.search.Question;
import org.yishi.portal.search.Searches;
import org.yishi.portal.search.internal.LiveIndex;

/** The search inside the portal, once it has taken in everything that was committed: {@code finding.titles("停水", here)}. */
@ApplicationScoped
public class Finding {

    @Inject
    private LiveIndex index;
    @Inject
    private Searches searches;

    /** What the current actor finds in the area, the best first. */
    public List<String> titles(String words, Area area) {
        return find(words, area).hits().stream().map(Hit::plainTitle).toList();
    }

    /** Of one kind only, such as {@code decisions.matter}. */
    public List<String> titles(String words, Area area, String kind) {
        return find(new Question(words, area.id(), kind, 0, 1)).hits().stream().map(Hit::plainTitle).toList();
    }

    public Found find(String words, Area area) {
        return find(new Question(words, area.id(), "", 0, 1));
    }

    private Found find(Question question) {
        try {
            index.follow();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return searches.find(question);
    }

    public List<String> suggestions(String words, Area area) {
        find(words, area);
        return searches.suggest(words, area.id()).stream().map(Hit::plainTitle).toList();
    }
}
