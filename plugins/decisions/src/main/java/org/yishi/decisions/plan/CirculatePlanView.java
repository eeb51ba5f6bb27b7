package org.yishi.decisions.plan;

import java.time.Clock;
import java.time.LocalDate;

import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.MatterWorkView;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The plan was given to the party members. */
@Named("decisionsCirculatePlan")
@RequestScoped
public class CirculatePlanView extends MatterWorkView {

    @Inject
    private Plans plans;
    @Inject
    private Clock clock;

    private LocalDate on;

    @Override
    protected void fill(Matter known) {
        on = LocalDate.now(clock);
    }

    public String circulate() {
        plans.circulate(getId(), on == null ? LocalDate.now(clock) : on);
        return done("decisions.plan.circulate.done");
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
