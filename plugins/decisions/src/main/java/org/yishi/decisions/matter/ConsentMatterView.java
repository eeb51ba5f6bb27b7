package org.yishi.decisions.matter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The street consents that the work goes ahead, or does not. */
@Named("decisionsConsentMatter")
@RequestScoped
public class ConsentMatterView extends MatterWorkView {

    @Inject
    private Emergencies emergencies;

    private String consent;

    public String agree() {
        emergencies.consent(getId(), consent);
        return done("decisions.matter.consent.done");
    }

    public String refuse() {
        emergencies.refuse(getId(), consent);
        return done("decisions.matter.consent.refused");
    }

    public String getConsent() {
        return consent;
    }

    public void setConsent(String consent) {
        this.consent = consent;
    }
}
