package org.yishi.deliberation.hearing;

import org.yishi.deliberation.consultation.ConsultationWorkView;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Writing the report of a hearing (听证报告), and how much of the plan changed. */
@Named("deliberationReportHearing")
@RequestScoped
public class ReportHearingView extends ConsultationWorkView {

    @Inject
    private Hearings hearings;

    private String text;
    private int parts;
    private int changed;
    private String changes;

    public String report() {
        hearings.report(getId(), new HearingReport(text, parts, changed, changes));
        return done("consultation/manage", "deliberation.hearing.report.done");
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public int getParts() {
        return parts;
    }

    public void setParts(int parts) {
        this.parts = parts;
    }

    public int getChanged() {
        return changed;
    }

    public void setChanged(int changed) {
        this.changed = changed;
    }

    public String getChanges() {
        return changes;
    }

    public void setChanges(String changes) {
        this.changes = changes;
    }
}
