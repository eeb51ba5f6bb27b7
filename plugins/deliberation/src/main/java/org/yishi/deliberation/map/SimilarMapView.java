package org.yishi.deliberation.map;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Statements like the one that somebody is typing; a script takes the list out of this page. */
@Named("deliberationSimilarMap")
@RequestScoped
public class SimilarMapView {

    @Inject
    private SimilarStatements statements;

    private long id;
    private String typed;
    private List<SimilarStatements.Similar> found = List.of();

    public void load() {
        found = statements.to(id, typed);
    }

    public List<SimilarStatements.Similar> getFound() {
        return found;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
