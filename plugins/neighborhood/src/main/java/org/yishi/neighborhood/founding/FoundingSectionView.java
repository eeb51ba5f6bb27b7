package org.yishi.neighborhood.founding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.setting.Settings;

/** That an assembly is being founded, on the page of the compound and on the desk; nothing once it is done. */
@Named("neighborhoodFoundingSection")
@RequestScoped
public class FoundingSectionView {

    @Inject
    private Foundings foundings;
    @Inject
    private Settings settings;
    @Inject
    private CurrentArea currentArea;

    /** Nobody has begun, but the register says that somebody should. */
    public boolean isDue() {
        return currentArea.get() != null && foundings.isDue(currentArea.get().id());
    }

    public int getReportDays() {
        return settings.number("neighborhood.founding.reportDays", currentArea.get().id());
    }

    public long getArea() {
        return currentArea.get().id();
    }

    /** Null where none is in work. */
    public Founding getFounding() {
        return currentArea.get() == null ? null : foundings.latest(currentArea.get().id()).filter(one -> one.endedOn() == null).orElse(null);
    }
}
