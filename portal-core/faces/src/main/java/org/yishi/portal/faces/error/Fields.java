package org.yishi.portal.faces.error;

import java.util.Iterator;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;

/** Finds the field that a refusal speaks of and puts the sentence there. */
public final class Fields {

    private Fields() {
    }

    /** The first component with that id, wherever it lies; null where there is none. */
    public static UIComponent find(UIComponent from, String id) {
        if (id.equals(from.getId())) {
            return from;
        }
        for (Iterator<UIComponent> children = from.getFacetsAndChildren(); children.hasNext();) {
            UIComponent found = find(children.next(), id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /**
     * The field stays valid for Faces, whose value is in the bean already: an invalid one would be shown empty.
     *
     * @param field null for a message that belongs to the page
     */
    static void complain(FacesContext context, UIComponent field, String sentence) {
        context.addMessage(field == null ? null : field.getClientId(context),
                new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
    }
}
