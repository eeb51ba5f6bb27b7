package org.yishi.neighborhood.vote;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/** The receipt with which the street took the result. */
@Named("neighborhoodFileVote")
@RequestScoped
public class FileVoteView extends WorkVoteView {

    @Inject
    private Filings filings;
    @Inject
    private Clock clock;

    private LocalDate on;
    private String receipt;
    private Part file;

    public String file() {
        Upload sent = Upload.of(file);
        filings.file(getId(), on, receipt, sent.name(), sent.bytes());
        return done("manage", "neighborhood.vote.file.done");
    }

    public LocalDate getOn() {
        return on == null && !isSent() ? LocalDate.now(clock) : on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getReceipt() {
        return receipt;
    }

    public void setReceipt(String receipt) {
        this.receipt = receipt;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
