package org.yishi.portal.faces.error;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** An address whose parameters make no sense, such as {@code ?id=abc}, leads nowhere: 404 instead of a page without content. */
public class WrongParameters implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (context.isValidationFailed() && !context.isPostback() && !context.getResponseComplete()) {
            PlainWordsHandler.error(context, 404);
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // nothing is left to say
    }
}
