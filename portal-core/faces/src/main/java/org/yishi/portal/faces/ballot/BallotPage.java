package org.yishi.portal.faces.ballot;

import java.util.Map;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

import org.yishi.portal.ballot.BallotView;
import org.yishi.portal.ballot.Ballots;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.page.Said;

/**
 * What the pages about one ballot have in common. Its id is remembered with the view, because what a form asks depends on the ballot, and
 * Faces reads a form before it sets the parameters of the page.
 */
abstract class BallotPage {

    private static final String REMEMBERED = "portal.ballot.";

    @Inject
    private Ballots ballots;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Said said;

    private long id;
    private BallotView ballot;

    public void load() {
        currentArea.enter(getBallot().areaId());
    }

    public BallotView getBallot() {
        if (ballot == null) {
            ballot = ballots.view(getId());
        }
        return ballot;
    }

    /** Read anew, after something was done. */
    protected void again() {
        ballot = null;
    }

    protected Ballots ballots() {
        return ballots;
    }

    protected String done(String page, String key, Object... arguments) {
        said.done(key, arguments);
        return to(page);
    }

    protected String to(String page) {
        return "/portal/ballot/" + page + "?faces-redirect=true&id=" + getId();
    }

    public long getId() {
        return id != 0 ? id : remembered("id");
    }

    public void setId(long id) {
        this.id = id;
        remember("id", id);
    }

    protected void remember(String name, long value) {
        if (remembers()) {
            view().getViewMap().put(REMEMBERED + name, value);
        }
    }

    protected long remembered(String name) {
        Map<String, Object> memory = view().getViewMap(false);
        return memory == null ? 0 : (Long) memory.getOrDefault(REMEMBERED + name, 0L);
    }

    /** Pages that only read have no session, and nothing to remember. */
    protected boolean remembers() {
        return true;
    }

    private static UIViewRoot view() {
        return FacesContext.getCurrentInstance().getViewRoot();
    }
}
