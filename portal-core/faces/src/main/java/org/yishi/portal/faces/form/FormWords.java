package org.yishi.portal.faces.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.form.Form;
import org.yishi.portal.form.FormField;
import org.yishi.portal.form.Forms;
import org.yishi.portal.text.Texts;

/** The words of declared forms, for the tag that draws their fields. */
@Named("formWords")
@RequestScoped
public class FormWords {

    @Inject
    private Forms forms;
    @Inject
    private Texts texts;

    public Form form(String action) {
        return forms.get(action);
    }

    public String label(FormField field) {
        return field.words().isEmpty() ? texts.get(field.label()) : field.words();
    }

    public boolean hasHint(FormField field) {
        return field.words().isEmpty() && texts.has(field.label() + ".hint");
    }

    public String hint(FormField field) {
        return hasHint(field) ? texts.get(field.label() + ".hint") : "";
    }

    /** What stands beside the label of a field that is not required: in which cases it is needed all the same, or that it may stay empty. */
    public String optional(FormField field) {
        return texts.get(texts.has(field.label() + ".when") ? field.label() + ".when" : "portal.form.optional");
    }

    public String choice(FormField field, String choice) {
        return texts.get(field.choice() + choice);
    }

    /** Ids of the hint and the message, for those who hear the page; null where there are none. */
    public String describedBy(FormField field, UIComponent component) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String client = component.getClientId(faces);
        String hint = hasHint(field) ? client + "-hint" : "";
        String error = faces.getMessageList(client).isEmpty() ? "" : client + "-error";
        String both = (hint + " " + error).strip();
        return both.isEmpty() ? null : both;
    }

    public String sheet(Form form, long subject) {
        return forms.sheet(form, subject);
    }

    public String entry(Form form, long subject) {
        return forms.entry(form, subject);
    }
}
