package org.yishi.neighborhood.vote;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/** The street's order, or a court's judgment. */
@Named("neighborhoodAnnulVote")
@RequestScoped
public class AnnulVoteView extends WorkVoteView {

    @Inject
    private Annulments annulments;

    private String reason;
    private Part file;

    public String annul() {
        Upload order = Upload.of(file);
        annulments.annul(getId(), reason, order.name(), order.bytes());
        return done("manage", "neighborhood.vote.annul.done");
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
