package org.yishi.neighborhood.register;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.sheet.Tables;

/** Somebody brings the register as a spreadsheet; nothing is changed yet. */
@Named("neighborhoodImportRegister")
@RequestScoped
public class ImportRegisterView extends RegisterAreaView {

    @Inject
    private Imports imports;

    private Part file;
    private String developer;
    private LocalDate asOf;
    private boolean complete = true;

    @Override
    protected String needed() {
        return "keepRegister";
    }

    public String check() throws IOException {
        if (file == null || file.getSize() == 0) {
            throw new Refusal("neighborhood.register.refusal.file").at("file");
        }
        try (InputStream content = file.getInputStream()) {
            String token = imports.check(getArea(), file.getSubmittedFileName(), content.readNBytes(Tables.MAX_BYTES + 1), developer, asOf,
                    complete);
            return "/neighborhood/register/compare?faces-redirect=true&area=" + getArea() + "&token=" + token;
        }
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getDeveloper() {
        return developer;
    }

    public void setDeveloper(String developer) {
        this.developer = developer;
    }

    public LocalDate getAsOf() {
        return asOf;
    }

    public void setAsOf(LocalDate asOf) {
        this.asOf = asOf;
    }

    public boolean isComplete() {
        return complete;
    }

    public void setComplete(boolean complete) {
        this.complete = complete;
    }
}
