package org.yishi.portal.faces.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** What the layout for pages with PrimeFaces components does before it is rendered. */
@Named("officeLayout")
@RequestScoped
public class OfficeLayout {

    public void prepare() {
        QuietPrimeFaces.speakUp(FacesContext.getCurrentInstance());
    }
}
