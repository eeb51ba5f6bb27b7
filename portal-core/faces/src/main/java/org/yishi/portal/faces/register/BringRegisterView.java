package org.yishi.portal.faces.register;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.register.DryRun;
import org.yishi.portal.register.RegisterImports;
import org.yishi.portal.register.RegisterKind;

/** A worker chooses a file; it is checked, nothing is changed yet. */
@Named("portalBringRegister")
@RequestScoped
public class BringRegisterView extends AreaView {

    private static final int READ_AT_MOST = 10 * 1024 * 1024 + 1;

    @Inject
    private RegisterImports imports;
    @Inject
    private Access access;
    @Inject
    private CurrentActor actor;
    private RegisterKind kind;
    private Part file;
    private LocalDate asOf;
    private boolean complete;

    public void load() {
        enter();
        if (!access.may("portal.importRegister", getArea())) {
            throw new AccessRefused("portal.importRegister", actor.get(), getArea());
        }
    }

    public String check() throws IOException {
        enter();
        if (kind == null) {
            throw new Refusal("portal.register.refusal.kind").at("kind");
        }
        if (file == null || file.getSize() == 0) {
            throw new Refusal("portal.register.refusal.file").at("file");
        }
        try (InputStream content = file.getInputStream()) {
            DryRun checked = imports.check(getArea(), kind, file.getSubmittedFileName(), content.readNBytes(READ_AT_MOST), asOf, complete);
            return "/portal/register/confirm?faces-redirect=true&area=" + getArea() + "&token=" + checked.token();
        }
    }

    public List<RegisterKind> getKinds() {
        return Arrays.asList(RegisterKind.values());
    }

    public RegisterKind getKind() {
        return kind;
    }

    public void setKind(RegisterKind kind) {
        this.kind = kind;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
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
