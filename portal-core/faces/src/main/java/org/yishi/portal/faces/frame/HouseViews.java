package org.yishi.portal.faces.frame;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;

import org.yishi.portal.faces.error.Fields;
import org.yishi.portal.faces.look.CurrentLook;
import org.yishi.portal.faces.page.CurrentPage;

/** Language of pages, and forms that keep the parameters of their page in their address. */
public class HouseViews extends ViewHandlerWrapper {

    /** Set while an address other than that of a form is made, which brings its own parameters. */
    private static final String OTHER_ADDRESS = HouseViews.class.getName();

    public HouseViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return CDI.current().select(CurrentLook.class).get().getLocale();
    }

    /**
     * A page about consultation 3 stays {@code ?id=3} after a form on it was refused, so that it can be loaded again. What a field of the page
     * says is left out: of two values with one name the address would win, and what was typed anew would never be read.
     */
    @Override
    public String getActionURL(FacesContext context, String viewId) {
        String address = super.getActionURL(context, viewId);
        UIViewRoot view = context.getViewRoot();
        boolean ofForm = context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE && view != null && viewId.equals(view.getViewId())
                && !context.getAttributes().containsKey(OTHER_ADDRESS) && address.indexOf('?') < 0;
        if (!ofForm) {
            return address;
        }
        String page = CDI.current().select(CurrentPage.class).get().getAddress();
        int query = page.indexOf('?');
        String kept = query < 0 ? "" : Stream.of(page.substring(query + 1).split("&"))
                .filter(one -> !(Fields.find(view, one.split("=")[0]) instanceof UIInput)).collect(Collectors.joining("&"));
        return kept.isEmpty() ? address : address + "?" + kept;
    }

    @Override
    public String getBookmarkableURL(FacesContext context, String viewId, Map<String, List<String>> parameters,
            boolean includeViewParams) {
        context.getAttributes().put(OTHER_ADDRESS, true);
        try {
            return super.getBookmarkableURL(context, viewId, parameters, includeViewParams);
        } finally {
            context.getAttributes().remove(OTHER_ADDRESS);
        }
    }

    @Override
    public String getRedirectURL(FacesContext context, String viewId, Map<String, List<String>> parameters,
            boolean includeViewParams) {
        context.getAttributes().put(OTHER_ADDRESS, true);
        try {
            return super.getRedirectURL(context, viewId, parameters, includeViewParams);
        } finally {
            context.getAttributes().remove(OTHER_ADDRESS);
        }
    }
}
