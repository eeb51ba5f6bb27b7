package org.yishi.decisions.matter;

import java.time.Clock;
import java.time.LocalDate;

import org.yishi.decisions.completion.Completions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The work begins (开工). */
@Named("decisionsBeginMatter")
@RequestScoped
public class BeginMatterView extends MatterWorkView {

    @Inject
    private Completions completions;
    @Inject
    private Clock clock;

    private LocalDate on;

    @Override
    protected void fill(Matter known) {
        on = LocalDate.now(clock);
    }

    public String begin() {
        completions.begin(getId(), on == null ? LocalDate.now(clock) : on);
        return done("decisions.matter.begin.done");
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
