package org.yishi.representatives.contact;

import org.yishi.portal.page.CurrentArea;
import org.yishi.representatives.statistics.Statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** An entry in public: its number and where it stands, no word of it. */
@Named("representativesShowContact")
@RequestScoped
public class ShowContactView {

    @Inject
    private Contacts contacts;
    @Inject
    private Bundles bundles;
    @Inject
    private Statistics statistics;
    @Inject
    private CurrentArea currentArea;

    private long id;
    private ContactLine line;

    public void load() {
        line = contacts.read(id);
        currentArea.enter(line.areaId());
    }

    public ContactLine getLine() {
        return line;
    }

    /** Its subject is told where enough others of the quarter have the same. */
    public boolean isCategoryShown() {
        return statistics.showsCategory(line.areaId(), line.loggedOn(), line.category());
    }

    /** Null where it became none. */
    public ContactBundle getBundle() {
        return line.bundleId() == null ? null : bundles.read(line.bundleId());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
