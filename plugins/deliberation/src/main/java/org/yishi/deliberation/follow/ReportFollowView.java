package org.yishi.deliberation.follow;

import java.time.Clock;
import java.time.LocalDate;

import org.yishi.deliberation.consultation.Consultation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/** Reporting about one item: how far it is, that it is put off, done, or given up. */
@Named("deliberationReportFollow")
@RequestScoped
public class ReportFollowView extends ActionWorkView {

    @Inject
    private ProgressReports reports;
    @Inject
    private Clock clock;

    private ProgressKind kind = ProgressKind.REPORT;
    private String body;
    private LocalDate heldOn;
    private LocalDate newDay;
    private Part photo;

    @Override
    protected void fill(Consultation known) {
        heldOn = LocalDate.now(clock);
    }

    public String report() {
        reports.report(getId(), getAction(), new ProgressEntry.Words(kind, body, heldOn, newDay), Paper.of(photo));
        return done("consultation/manage", "deliberation.follow.report.done");
    }

    public ProgressKind[] getKinds() {
        return ProgressKind.values();
    }

    public ProgressKind getKind() {
        return kind;
    }

    public void setKind(ProgressKind kind) {
        this.kind = kind;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public LocalDate getNewDay() {
        return newDay;
    }

    public void setNewDay(LocalDate newDay) {
        this.newDay = newDay;
    }

    public Part getPhoto() {
        return photo;
    }

    public void setPhoto(Part photo) {
        this.photo = photo;
    }
}
