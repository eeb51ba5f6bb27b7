package org.yishi.representatives.contact;

import java.util.List;

import org.yishi.representatives.page.MatterPageView;
import org.yishi.representatives.probe.Probe;
import org.yishi.representatives.probe.Probes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** An entry of mine: what I told, what was done, and whether I was asked about it. */
@Named("representativesOwnContact")
@RequestScoped
public class OwnContactView extends MatterPageView {

    @Inject
    private Contacts contacts;
    @Inject
    private Probes probes;

    private ContactSheet sheet;
    private List<LookDay> looks;

    @Override
    protected long read() {
        sheet = contacts.own(getId());
        return sheet.contact().areaId();
    }

    public String wasSo() {
        return answer(true);
    }

    public String wasNotSo() {
        return answer(false);
    }

    private String answer(boolean yes) {
        probes.answer(getId(), yes);
        return done("contact/own?id=" + getId(), "representatives.contact.own.probed");
    }

    public ContactSheet getSheet() {
        load();
        return sheet;
    }

    /** On which days and as what others read it. */
    public List<LookDay> getLooks() {
        if (looks == null) {
            looks = contacts.looks(getId());
        }
        return looks;
    }

    /** Null where I am not asked. */
    public Probe getProbe() {
        return probes.waiting(getId()).orElse(null);
    }
}
