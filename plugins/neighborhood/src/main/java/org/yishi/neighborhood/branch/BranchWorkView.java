package org.yishi.neighborhood.branch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

import org.yishi.neighborhood.compound.Typed;
import org.yishi.portal.access.Access;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.page.Said;

/**
 * What the pages about one branch have in common for those who lead it or stand above it. Its id is remembered with the view: when a
 * field cannot be read, Faces shows the form again without setting the parameters of the page.
 */
public abstract class BranchWorkView {

    private static final String REMEMBERED = "neighborhood.branch";

    @Inject
    private Branches branches;
    @Inject
    private BranchCards cards;
    @Inject
    private Access access;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Said said;
    @Inject
    private Clock clock;

    private final Typed typed = new Typed();
    private long id;
    private Branch branch;
    private boolean filled;

    /** Puts what is known into the fields, once. */
    protected void fill(Typed fields, LocalDate today) {
        fields.put("on", today);
    }

    /** Before the page is shown, the first time and again. */
    public void load() {
        getBranch();
        if (!filled && !FacesContext.getCurrentInstance().isPostback()) {
            filled = true;
            fill(typed, LocalDate.now(clock));
        }
    }

    public Branch getBranch() {
        if (branch == null) {
            branch = branches.work(getId());
            currentArea.enter(branch.areaId());
        }
        return branch;
    }

    /** 桂香园小区党支部. */
    public String getName() {
        return cards.name(getBranch());
    }

    /** Whether the reader leads it; the street reads only. */
    public boolean isLeading() {
        return access.may("neighborhood.leadBranch", getBranch().areaId());
    }

    public boolean isApproving() {
        return access.may("neighborhood.approveBranch", getBranch().areaId());
    }

    public Typed getTyped() {
        return typed;
    }

    protected String done(String key, Object... arguments) {
        said.done(key, arguments);
        return to("/neighborhood/branch/manage");
    }

    protected String doneAt(String page, String key) {
        said.done(key);
        return to(page);
    }

    protected String to(String page) {
        return page + "?faces-redirect=true&id=" + getId();
    }

    protected LocalDate today() {
        return LocalDate.now(clock);
    }

    public long getId() {
        return id != 0 ? id : remembered(REMEMBERED);
    }

    public void setId(long id) {
        this.id = id;
        remember(REMEMBERED, id);
    }

    /** Remembers a further number of the page with the view. */
    protected static void remember(String name, long value) {
        memory().put(name, value);
    }

    protected static long remembered(String name) {
        return (Long) memory().getOrDefault(name, 0L);
    }

    private static Map<String, Object> memory() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewMap();
    }
}
