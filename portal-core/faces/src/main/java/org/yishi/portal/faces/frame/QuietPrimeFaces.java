package org.yishi.portal.faces.frame;

import org.primefaces.csp.CspPhaseListener;
import org.primefaces.csp.CspState;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.lifecycle.Lifecycle;

/**
 * PrimeFaces gives every page of the application a nonce, a header and a script for it, and refuses forms that do not send the
 * nonce back. Here it does so only on pages of the office layout; all others have no script but {@code portal.js}.
 */
public class QuietPrimeFaces extends FacesContextFactory {

    public QuietPrimeFaces(FacesContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public FacesContext getFacesContext(Object application, Object request, Object response, Lifecycle lifecycle) {
        FacesContext context = getWrapped().getFacesContext(application, request, response, lifecycle);
        context.getAttributes().put(CspState.class.getName(), new Nonce(context));
        return context;
    }

    /** Called by the office layout before it is rendered. */
    static void speakUp(FacesContext context) {
        if (context.getAttributes().get(CspState.class.getName()) instanceof Nonce nonce) {
            nonce.wanted = true;
            CspPhaseListener.initCsp(context, true, false, null, null);
        }
    }

    private static final class Nonce extends CspState {

        private boolean wanted;

        Nonce(FacesContext context) {
            super(context);
        }

        @Override
        public String getNonce() {
            return wanted ? super.getNonce() : null;
        }

        /** Where no nonce is wanted, PrimeFaces is told that it has done its part already. */
        @Override
        public boolean isInitialized() {
            return !wanted || super.isInitialized();
        }
    }
}
