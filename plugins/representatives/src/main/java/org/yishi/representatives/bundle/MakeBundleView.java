package org.yishi.representatives.bundle;

import java.util.ArrayList;
import java.util.List;

import org.yishi.representatives.contact.Bundles;
import org.yishi.representatives.contact.ContactState;
import org.yishi.representatives.contact.DeskLine;
import org.yishi.representatives.contact.Desks;
import org.yishi.representatives.page.AreaPageView;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Puts several entries about the same thing into one, in public words. */
@Named("representativesMakeBundle")
@RequestScoped
public class MakeBundleView extends AreaPageView {

    @Inject
    private Desks desks;
    @Inject
    private Bundles bundles;

    private List<DeskLine> open;
    private List<Long> chosen = new ArrayList<>();
    private String headline;
    private String summary;

    public String make() {
        long id = bundles.make(getArea(), chosen, headline, summary);
        return done("bundle/bring?id=" + id, "representatives.bundle.make.done");
    }

    /** Those that wait at the station. */
    public List<DeskLine> getOpen() {
        if (open == null) {
            open = desks.opened(getArea(), false).stream().filter(one -> one.line().state().leadsTo(ContactState.TOPIC)).toList();
        }
        return open;
    }

    public List<Long> getChosen() {
        return chosen;
    }

    public void setChosen(List<Long> chosen) {
        this.chosen = chosen;
    }

    public String getHeadline() {
        return headline;
    }

    public void setHeadline(String headline) {
        this.headline = headline;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }
}
