package org.yishi.neighborhood.register;

import java.io.IOException;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Hands out the empty spreadsheet. */
@Named("neighborhoodTemplateRegister")
@RequestScoped
public class TemplateRegisterView {

    @Inject
    private Imports imports;

    public void download() throws IOException {
        byte[] file = imports.template();
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        external.responseReset();
        external.setResponseContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        external.setResponseContentLength(file.length);
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"owners-register.xlsx\"");
        external.getResponseOutputStream().write(file);
        context.responseComplete();
    }
}
