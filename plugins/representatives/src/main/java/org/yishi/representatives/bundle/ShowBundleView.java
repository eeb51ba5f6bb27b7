package org.yishi.representatives.bundle;

import java.util.List;

import org.yishi.portal.biography.Tied;
import org.yishi.portal.biography.Ties;
import org.yishi.portal.page.CurrentArea;
import org.yishi.representatives.contact.Bundles;
import org.yishi.representatives.contact.ContactBundle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What several residents told, in public words, and what came of it. */
@Named("representativesShowBundle")
@RequestScoped
public class ShowBundleView {

    @Inject
    private Bundles bundles;
    @Inject
    private Ties ties;
    @Inject
    private CurrentArea currentArea;

    private long id;
    private ContactBundle one;

    public void load() {
        one = bundles.read(id);
        currentArea.enter(one.areaId());
    }

    public ContactBundle getOne() {
        return one;
    }

    public List<String> getNumbers() {
        return bundles.numbers(id);
    }

    /** Topics and matters that came of it. */
    public List<Tied> getAfter() {
        return ties.after(one.dossier());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
