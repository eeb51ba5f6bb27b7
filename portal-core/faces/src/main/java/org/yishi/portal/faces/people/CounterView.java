package org.yishi.portal.faces.people;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.people.Identities;
import org.yishi.portal.people.Identities.Found;

/** The counter: looking into the register. The words looked for travel in the form, never in the address. */
@Named("portalCounter")
@RequestScoped
public class CounterView extends AreaPage {

    private static final String ACTION = "portal.confirmIdentity";
    private static final int MOST = 20;

    @Inject
    private Identities identities;
    @Inject
    private Access access;
    @Inject
    private CurrentActor actor;

    private String words;
    private List<Found> found;

    @Override
    public void load() {
        super.load();
        if (!access.may(ACTION, getArea())) {
            throw new AccessRefused(ACTION, actor.get(), getArea());
        }
    }

    public void find() {
        found = identities.search(getArea(), words);
    }

    public boolean isSearched() {
        return found != null;
    }

    public List<Found> getFound() {
        return found;
    }

    public boolean isFull() {
        return found != null && found.size() == MOST;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
