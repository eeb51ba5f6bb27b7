package org.yishi.bylaws.version;

import java.util.List;

import org.yishi.bylaws.paper.Scan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/** A scan of a paper is put to a version. */
@Named("bylawsAttachVersion")
@RequestScoped
public class AttachVersionView extends VersionWorkView {

    @Inject
    private Attachments attachments;

    private Evidence kind;
    private Part file;

    @Override
    protected void fill(BylawVersion known) {
        kind = getKinds().stream().reduce((one, later) -> later).orElse(null);
    }

    public String attach() {
        attachments.attach(getId(), kind, Scan.of(file));
        return done("bylaws.version.attach.done");
    }

    public List<Evidence> getKinds() {
        return Evidence.of(getVersion());
    }

    public Evidence getKind() {
        return kind;
    }

    public void setKind(Evidence kind) {
        this.kind = kind;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
