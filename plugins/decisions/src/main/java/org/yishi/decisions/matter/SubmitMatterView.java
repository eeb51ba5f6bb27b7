package org.yishi.decisions.matter;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Handing the draft to the party organisation. */
@Named("decisionsSubmitMatter")
@RequestScoped
public class SubmitMatterView extends MatterWorkView {

    @Inject
    private Drafts drafts;
    @Inject
    private Clock clock;

    private LocalDate on;

    @Override
    protected void fill(Matter known) {
        on = LocalDate.now(clock);
    }

    public String submit() {
        drafts.submit(getId(), on == null ? LocalDate.now(clock) : on);
        return done("decisions.matter.submit.done");
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
