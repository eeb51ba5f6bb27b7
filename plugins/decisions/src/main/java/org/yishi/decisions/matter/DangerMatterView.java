package org.yishi.decisions.matter;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The committee reports a danger for which the work has to begin before the decision. */
@Named("decisionsDangerMatter")
@RequestScoped
public class DangerMatterView extends MatterWorkView {

    @Inject
    private Emergencies emergencies;
    @Inject
    private Clock clock;

    private String danger;
    private LocalDate since;

    @Override
    protected void fill(Matter known) {
        since = LocalDate.now(clock);
    }

    public String report() {
        emergencies.report(getId(), danger, since);
        return done("decisions.matter.danger.done");
    }

    public String getDanger() {
        return danger;
    }

    public void setDanger(String danger) {
        this.danger = danger;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }
}
