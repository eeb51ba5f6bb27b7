package org.yishi.bylaws.enforcement;

import org.yishi.portal.access.CurrentActor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A record as its reporter, or the person concerned, reads it. */
@Named("bylawsShowEnforcement")
@RequestScoped
public class ShowEnforcementView extends FileView {

    @Inject
    private Enforcements enforcements;
    @Inject
    private CurrentActor current;

    @Override
    protected Enforcements.File read(long id) {
        return enforcements.own(id);
    }

    /** Whether it is about the person who reads. */
    public boolean isConcerned() {
        return getRecord().concernedId() == current.get().personId();
    }

    public boolean isObjectable() {
        return isConcerned() && (getRecord().state().isSettled() || getRecord().state() == EnforcementState.MEASURE);
    }
}
