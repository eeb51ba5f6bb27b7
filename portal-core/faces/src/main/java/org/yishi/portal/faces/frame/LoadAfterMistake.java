package org.yishi.portal.faces.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewAction;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.view.ViewMetadata;

/**
 * Where a field was filled in wrongly, Faces shows the form again without its page being loaded. So the parameters of the page
 * are set and it is loaded here, as after a refusal: the page keeps its area and what it shows beside the form.
 */
public class LoadAfterMistake implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (context.isPostback() && context.isValidationFailed()) {
            load(context, context.getViewRoot());
        }
    }

    private static void load(FacesContext context, UIViewRoot view) {
        ViewMetadata.getViewParameters(view).forEach((UIViewParameter parameter) -> parameter.updateModel(context));
        UIComponent metadata = view.getFacet(UIViewRoot.METADATA_FACET_NAME);
        if (metadata != null) {
            metadata.getChildren().stream().filter(UIViewAction.class::isInstance).map(UIViewAction.class::cast)
                    .filter(UIViewAction::isOnPostback)
                    .forEach(action -> action.getActionExpression().invoke(context.getELContext(), new Object[0]));
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // the page is made
    }
}
