package org.yishi.portal.faces.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.page.Said;
import org.yishi.portal.search.SearchIndexes;
import org.yishi.portal.search.SearchIndexes.State;

/** How the index of the search stands, and the button that makes it anew. */
@Named("portalSearchAdmin")
@RequestScoped
public class SearchAdminView {

    @Inject
    private SearchIndexes indexes;
    @Inject
    private Said said;
    private State state;

    public void load() {
        state = indexes.state();
    }

    public State getState() {
        return state;
    }

    public String rebuild() {
        indexes.rebuild();
        said.done("portal.admin.search.begun");
        return "/portal/admin/search?faces-redirect=true";
    }
}
