package org.yishi.deliberation.consultation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The third step: the facts file. It may be saved half done and completed later. */
@Named("deliberationFactsConsultation")
@RequestScoped
public class FactsConsultationView extends ConsultationWorkView {

    private String facts;
    private String costs;
    private String options;
    private String limits;

    @Override
    protected void fill(Consultation known) {
        facts = known.file().facts();
        costs = known.file().costs();
        options = known.file().options();
        limits = known.file().limits();
    }

    public String save() {
        boolean planned = getConsultation().isPlanned();
        drafts().file(getId(), FactsFile.of(facts, costs, options, limits));
        return done(planned ? "consultation/manage" : "consultation/plan", "deliberation.consultation.manage.saved");
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }

    public String getCosts() {
        return costs;
    }

    public void setCosts(String costs) {
        this.costs = costs;
    }

    public String getOptions() {
        return options;
    }

    public void setOptions(String options) {
        this.options = options;
    }

    public String getLimits() {
        return limits;
    }

    public void setLimits(String limits) {
        this.limits = limits;
    }
}
