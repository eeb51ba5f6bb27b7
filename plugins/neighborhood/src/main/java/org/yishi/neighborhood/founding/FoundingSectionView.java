package org.yishi.neighborhood.founding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.page.CurrentArea;

/** That an assembly is being founded, on the page of the compound and on the desk; nothing once it is done. */
@Named("neighborhoodFoundingSection")
@RequestScoped
public class FoundingSectionView {

    @Inject
    private Foundings foundings;
    @Inject
    private CurrentArea currentArea;

    /** Null where none is in work. */
    public Founding getFounding() {
        return currentArea.get() == null ? null : foundings.latest(currentArea.get().id()).filter(one -> one.endedOn() == null).orElse(null);
    }
}
