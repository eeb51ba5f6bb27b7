package org.yishi.decisions.change;

import java.time.Clock;
import java.time.LocalDate;

import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.MatterWorkView;
import org.yishi.decisions.matter.Yuan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Something is carried out otherwise than it was resolved. */
@Named("decisionsReportChange")
@RequestScoped
public class ReportChangeView extends MatterWorkView {

    @Inject
    private Changes changes;
    @Inject
    private Clock clock;

    private String body;
    private String reason;
    private String delta;
    private LocalDate foundOn;

    @Override
    protected void fill(Matter known) {
        foundOn = LocalDate.now(clock);
    }

    public String report() {
        boolean beyond = changes.report(getId(), new Change.Words(body, reason, Yuan.cents(delta, "delta"), foundOn));
        return done(beyond ? "decisions.change.report.beyond" : "decisions.change.report.done");
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getDelta() {
        return delta;
    }

    public void setDelta(String delta) {
        this.delta = delta;
    }

    public LocalDate getFoundOn() {
        return foundOn;
    }

    public void setFoundOn(LocalDate foundOn) {
        this.foundOn = foundOn;
    }
}
