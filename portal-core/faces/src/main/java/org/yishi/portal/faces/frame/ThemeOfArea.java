package org.yishi.portal.faces.frame;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** Chooses the theme again when the page's area is known, which may have a default of its own. */
public class ThemeOfArea implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        event.getFacesContext().setResourceLibraryContracts(ThemedLanguageFactory.contract());
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // nothing is left to choose
    }
}
