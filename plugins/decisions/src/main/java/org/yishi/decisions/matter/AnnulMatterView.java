package org.yishi.decisions.matter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/** Street or court annul a matter, with reason and document. */
@Named("decisionsAnnulMatter")
@RequestScoped
public class AnnulMatterView extends MatterWorkView {

    @Inject
    private Endings endings;

    private String reason;
    private Part file;

    public String annul() {
        endings.annul(getId(), reason, Upload.of(file));
        return done("decisions.matter.annul.done");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
