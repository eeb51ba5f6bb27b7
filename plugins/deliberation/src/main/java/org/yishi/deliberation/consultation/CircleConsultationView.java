package org.yishi.deliberation.consultation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The second step: who is concerned. */
@Named("deliberationCircleConsultation")
@RequestScoped
public class CircleConsultationView extends ConsultationWorkView {

    private String groups;

    @Override
    protected void fill(Consultation known) {
        groups = String.join("\n", known.interestGroups());
    }

    public String save() {
        boolean first = getConsultation().interestGroups().isEmpty();
        drafts().concern(getId(), InterestGroups.of(groups));
        return done(first ? "consultation/facts" : "consultation/manage", "deliberation.consultation.manage.saved");
    }

    public String getGroups() {
        return groups;
    }

    public void setGroups(String groups) {
        this.groups = groups;
    }
}
