package org.yishi.representatives.bundle;

import java.util.List;

import org.yishi.portal.biography.Tied;
import org.yishi.portal.biography.Ties;
import org.yishi.representatives.contact.Bundles;
import org.yishi.representatives.contact.ContactBundle;
import org.yishi.representatives.contact.Onward;
import org.yishi.representatives.contact.Onwards;
import org.yishi.representatives.page.MatterPageView;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where entries that were put together go next, for whoever may bring them there; everybody else reads what came of it. */
@Named("representativesBringBundle")
@RequestScoped
public class BringBundleView extends MatterPageView {

    @Inject
    private Bundles bundles;
    @Inject
    private Ties ties;
    @Inject
    private Onwards onwards;

    private ContactBundle one;

    @Override
    protected long read() {
        one = bundles.read(getId());
        return one.areaId();
    }

    public ContactBundle getOne() {
        load();
        return one;
    }

    /** Topics and matters that came of it. */
    public List<Tied> getAfter() {
        return ties.after(getOne().dossier());
    }

    /** The ways on that are there for the reader. */
    public List<Onward> getOnwards() {
        return onwards.of(getOne().areaId());
    }
}
