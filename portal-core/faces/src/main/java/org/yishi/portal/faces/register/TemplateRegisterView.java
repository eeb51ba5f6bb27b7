package org.yishi.portal.faces.register;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.register.RegisterKind;
import org.yishi.portal.register.RegisterTemplates;

/** Hands out the template of a register. */
@Named("portalTemplateRegister")
@RequestScoped
public class TemplateRegisterView {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private RegisterTemplates templates;
    private String kind;
    private String form;

    public void download() throws IOException {
        RegisterKind wanted = Arrays.stream(RegisterKind.values()).filter(known -> known.name().equals(kind)).findFirst()
                .orElseThrow(() -> new NotFound("register " + kind));
        boolean csv = "csv".equals(form);
        byte[] file = csv ? templates.csv(wanted) : templates.xlsx(wanted);
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        external.responseReset();
        external.setResponseContentType(csv ? "text/csv; charset=UTF-8" : XLSX);
        external.setResponseContentLength(file.length);
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + wanted.name().toLowerCase(Locale.ROOT)
                .replace('_', '-') + (csv ? ".csv" : ".xlsx") + "\"");
        external.getResponseOutputStream().write(file);
        context.responseComplete();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }
}
